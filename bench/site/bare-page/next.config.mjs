/** The framework is the site's own, which lies above this folder's copy. */
export default { compress: false, turbopack: { root: new URL("../../../", import.meta.url).pathname } }
