// SPDX-License-Identifier: Apache-2.0
// What a status's mark is drawn in, where it stands without a chip around it.
import { css } from 'lit';

export const markColours = css`
  .round { color: var(--blue); }
  .diamond { color: var(--amber); }
  .ring { color: var(--violet); }
  .loop { color: var(--green); }
  .square { color: var(--grey); }
  .bar { color: var(--red); }
`;
