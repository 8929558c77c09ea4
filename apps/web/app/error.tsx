"use client"

/**
 * The page after a defect of ours. Next asks for a client component here, and it is the only one: it reads no
 * dictionary, since that would send all words to every reader, and so says its few in both languages.
 */
export default function ErrorPage() {
  return (
    <div className="narrow notice" role="alert">
      <h1>出错了 · Something went wrong</h1>
      <p>这是我们的问题，不是你的。请稍后再试；如果一直这样，请告诉运营者。</p>
      <p lang="en">The fault is ours. Please try again later, and tell the operators if it stays.</p>
      <p>
        <a href="/">首页 · Home</a>
      </p>
    </div>
  )
}
