/** The yardstick: an Express 5 server that parses the same bodies and answers a fixed kilobyte of JSON. */
import express from 'express';

const answer = { cards: [], filler: 'x'.repeat(1000) };
const app = express();
app.use(express.json({ limit: '10mb' }));
app.post('/cds-services/:id', (_request, response) => {
  response.json(answer);
});
app.get('/health/live', (_request, response) => {
  response.json({ status: 'ok' });
});
app.listen(Number(process.env.PORT), '127.0.0.1');
