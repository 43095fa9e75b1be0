import { startPage } from '../workbench/page/startPage';

const element = document.getElementById('workbench');
if (element !== null) void startPage(element);
