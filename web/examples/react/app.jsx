// SPDX-License-Identifier: Apache-2.0
// A page as FOLIO's modules are: React 18, which sets attributes of an element it does not know, and leaves
// properties and events to a ref.
import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function WorkLists({ list, onOutcome, onOpen }) {
  const element = useRef(null);
  useEffect(() => {
    const { current } = element;
    const heard = new AbortController();
    current.addEventListener('accession-outcome', ({ detail }) => onOutcome(detail), { signal: heard.signal });
    current.addEventListener('accession-open', (event) => {
      event.preventDefault();
      onOpen(event.detail);
    }, { signal: heard.signal });
    return () => heard.abort();
  }, [onOutcome, onOpen]);
  return <accession-worklist ref={element} workspace="react" src="../sample/alma.accession" actor="react" {...(list ? { list } : {})} />;
}

function Page() {
  const [shown, show] = useState(true);
  const [opened, open] = useState('nothing');
  const [outcomes, add] = useState([]);
  const outcome = useRef((detail) => add((before) => [...before, detail.command.action])).current;
  const opening = useRef(({ room, id }) => open(`${room} ${id}`)).current;
  return (
    <>
      <h1>Today</h1>
      <p><button onClick={() => show(!shown)}>{shown ? 'Take the lists away' : 'Put the lists back'}</button></p>
      <p>Asked to show: <output id="opened">{opened}</output>. Done: <output id="done">{outcomes.join(', ') || 'nothing'}</output>.</p>
      {shown && <WorkLists onOutcome={outcome} onOpen={opening} />}
    </>
  );
}

createRoot(document.getElementById('root')).render(<StrictMode><Page /></StrictMode>);
