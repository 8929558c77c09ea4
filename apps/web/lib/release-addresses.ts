/** Where a file of a release is had. The id is made of its manifest, so that what is there never changes. */
export function releaseFilePath(release: string, path: string): string {
  return `/data/${release}/${path.split("/").map(encodeURIComponent).join("/")}`
}
