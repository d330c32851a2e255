import { createAnnotationView } from '@chugiai/view'
import { useEffect, useRef } from 'react'

/** An annotated text as a React component: the view is made once and told what changes. */
export function AnnotatedText({ onSelect, onActivate, ...options }) {
  const host = useRef(null)
  const view = useRef(null)
  const listeners = useRef({})
  listeners.current = { onSelect, onActivate }
  const latest = useRef(options)
  latest.current = options
  useEffect(() => {
    view.current = createAnnotationView(host.current, latest.current)
    view.current.on('select', ({ span }) => listeners.current.onSelect?.(span))
    view.current.on('activate', ({ id }) => listeners.current.onActivate?.(id))
    return () => view.current.destroy()
  }, [])
  useEffect(() => view.current.update(options))
  return <div ref={host} />
}
