// Runs at CloudFront's edge (cloudfront-js-2.0) before a file of the web app is looked up.
// A page of the app is its one index.html; a path of the service that CloudFront does not pass on is not there.
// Not by error pages of the distribution: those would turn the service's own 403 and 404 into a page, too.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request
  const path = request.uri
  if (/^\/(api|docs|health|local|metrics|openapi\.json)(\/|$)/.test(path)) {
    return { statusCode: 404, statusDescription: 'Not Found' }
  }
  const lastPart = path.slice(path.lastIndexOf('/') + 1)
  if (!lastPart.includes('.')) request.uri = '/index.html'
  return request
}
