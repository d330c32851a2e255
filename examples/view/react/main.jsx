import { addAnnotation, applyPatch, createDocument, createIds, createPatch, createSpan } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { AnnotatedText } from './annotated-text.jsx'

const start = createDocument({
  id: 'hai-cau',
  text: 'Bà Hoa ở Huế.\nÔng Nam ở Hà Nội.',
  layers: { mentions: { schema: 'news', annotations: [] } },
})

function App() {
  const [document, setDocument] = useState(start)
  const [selection, setSelection] = useState(null)
  const [selected, setSelected] = useState(null)
  const label = (name) => {
    const origin = { kind: 'human', name: 'Lan' }
    const mention = createSpan(document, selection, name, { ids: createIds(document), origin, status: 'accepted' })
    const at = new Date().toISOString()
    const patch = createPatch([addAnnotation('mentions', mention)], { id: mention.id, author: 'Lan', at })
    setDocument(applyPatch(document, patch))
    setSelected(mention.id)
  }
  return (
    <>
      <AnnotatedText
        document={document}
        schema={newsLabelSchema}
        mode="annotate"
        selected={selected}
        onSelect={setSelection}
        onActivate={setSelected}
      />
      {['PER', 'LOC'].map((name) => (
        <button
          key={name}
          type="button"
          disabled={selection === null}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => label(name)}
        >
          {name}
        </button>
      ))}
      <output>{document.layers.mentions.annotations.map(({ label, quote }) => `${label} ${quote}`).join(', ')}</output>
    </>
  )
}

createRoot(globalThis.document.getElementById('app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
