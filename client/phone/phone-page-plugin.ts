import type { Plugin } from 'vite'

/** While developing, serves the phone page where the server serves it: at `/j` and below. */
export function phonePagePlugin(): Plugin {
  return {
    name: 'catena-phone-page',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (/^\/j(\/[^/.]*)?(\?|$)/.test(request.url ?? '')) request.url = '/phone.html'
        next()
      })
    },
  }
}
