// SPDX-License-Identifier: Apache-2.0
// The desk before a make-believe core, for trying out states that are hard to reach with the real
// one (`?store=failed`, `?durable=no`, `?rulebook=folio`, `?lines=100000`). No part of the product.

import './src/styles/base.css';
import { allowOwnScripts } from './src/app/trusted-types';
import { startDesk } from './src/app/start';
import { mockBackend } from '../tests/browser/fixtures/mock-backend';

allowOwnScripts();
startDesk(() => mockBackend(new URLSearchParams(location.search)));
