/** What somebody wrote, paragraph by paragraph, in its own direction. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} dir="auto" class="cv-prose">
          {paragraph}
        </p>
      ))}
    </>
  )
}
