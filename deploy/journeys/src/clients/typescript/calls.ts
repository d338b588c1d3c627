import {
    Configuration,
    DocumentSigningBody,
    DocumentsApi,
    FiguresApi,
    FileKind,
    FilesApi,
    ReportsApi,
    ResponseError,
    SealedFiguresApi,
} from './client';
import type { IssueDocumentRequest } from './client';

declare const process: { env: Record<string, string | undefined>; exit(code: number): never };

// Another system: one call of each kind by the generated client. Tells each that went as it should; the first other ends it.

function configuration(account: string, language: string): Configuration {
    const headers: Record<string, string> = { 'Accept-Language': language };
    const token = process.env[account];
    if (token !== undefined) {
        headers['Authorization'] = token;
    }
    return new Configuration({ basePath: process.env['GATEWAY']!, headers });
}

const clerk = configuration('CLERK', 'vi');
const documents = new DocumentsApi(clerk);

function check(kind: string, holds: boolean): void {
    if (!holds) {
        throw new Error(kind);
    }
    console.log('ok ' + kind);
}

async function refused(kind: string, status: number, call: () => Promise<unknown>): Promise<string> {
    try {
        await call();
    } catch (e) {
        if (e instanceof ResponseError) {
            check(kind + ', told ' + e.response.status, e.response.status === status);
            return e.response.text();
        }
        throw e;
    }
    throw new Error(kind + ' was not refused');
}

async function lists(): Promise<void> {
    const first = await documents.listDocuments({ issuer: 'BL', limit: 2 });
    const second = await documents.listDocuments({ issuer: 'BL', limit: 2, after: first.next! });
    check('list', first.items!.length === 2 && second.items!.length === 2 && first.items![0].id !== second.items![0].id);
    const id = first.items![0].id!;
    check('read', (await documents.readDocument({ id })).id === id);
}

async function creates(): Promise<string> {
    const issueDocumentRequest: IssueDocumentRequest = {
        issuer: 'BL',
        type: 'NOTICE',
        issuedOn: new Date('2025-06-27'),
        _abstract: 'Thông báo do hệ thống khác nhập',
        signingBody: DocumentSigningBody.StandingCommittee,
        signer: 'Hoàng Văn Thử',
    };
    const idempotencyKey = crypto.randomUUID();
    const issued = await documents.issueDocument({ issueDocumentRequest, idempotencyKey });
    check('create', issued.number! > 0);
    const again = await documents.issueDocument({ issueDocumentRequest, idempotencyKey });
    check('repeat', again.id === issued.id);
    return issued.id!;
}

async function version(id: string): Promise<string> {
    return (await documents.readDocumentRaw({ id })).raw.headers.get('ETag')!;
}

async function printsAndReadsARange(document: string): Promise<void> {
    const seals = new SealedFiguresApi(clerk);
    const seal = await seals.sealFigures({
        sealRequest: { title: 'Báo cáo năm 2021', org: 'BL', from: new Date('2021-01-01'), to: new Date('2021-12-31') },
        idempotencyKey: crypto.randomUUID(),
    });
    const id = seal.seal!.id!;
    check('csv', (await (await seals.exportSealedFigures({ id })).text()).split('\n').length > 2);
    const paper = await new ReportsApi(clerk).printSeal({ id, template: 'MID_TERM_REVIEW', language: 'vi' });
    check('pdf', (await paper.slice(0, 4).text()) === '%PDF');
    const files = new FilesApi(clerk);
    const kept = await files.addDocumentFile({
        id: document,
        kind: FileKind.Appendix,
        name: 'bao-cao.pdf',
        body: paper,
        ifMatch: await version(document),
    });
    const part = await files.downloadDocumentFile({ id: document, file: kept.id!, range: 'bytes=0-3' });
    check('range', (await part!.text()) === '%PDF');
}

async function changes(id: string): Promise<void> {
    const voidDocumentRequest = { reason: 'Nhập nhầm' };
    const ifMatch = await version(id);
    check('void', (await documents.voidDocument({ id, voidDocumentRequest, ifMatch })).voidReason === 'Nhập nhầm');
    await refused('stale', 412, () => documents.voidDocument({ id, voidDocumentRequest, ifMatch }));
}

async function imports(): Promise<void> {
    const file =
        'issuer,type,number,issued_on,abstract,signing_body,signer,urgency,secrecy,void_reason\n' +
        'BL,NOTICE,99002,2025-06-27,Thông báo cũ,STANDING_COMMITTEE,Hoàng Văn Thử,NONE,NONE,\n';
    const report = await documents.importDocuments({ body: new Blob([file], { type: 'text/csv' }), dryRun: true });
    check('import', report.dryRun === true && report.rows === 1);
}

async function asksForFigures(): Promise<void> {
    const answer = await new FiguresApi(clerk).figures({
        org: 'BL',
        from: new Date('2020-08-01'),
        to: new Date('2023-03-31'),
    });
    check('figures', answer.figures!.some((each) => each.code === 'CADRE.MOVED'));
}

async function isRefused(): Promise<void> {
    const issueDocumentRequest = { issuer: 'BL', type: 'NO_SUCH_TYPE' } as IssueDocumentRequest;
    const id = crypto.randomUUID();
    const vietnamese = await refused('400', 400, () => documents.issueDocument({ issueDocumentRequest }));
    const english = await refused('400 in another language', 400, () =>
        new DocumentsApi(configuration('CLERK', 'en')).issueDocument({ issueDocumentRequest }),
    );
    check('violations', vietnamese.includes('violations') && english.includes('violations'));
    check('language', vietnamese !== english);
    await refused('404', 404, () => documents.readDocument({ id }));
    await refused('403', 403, () =>
        new DocumentsApi(configuration('READER', 'vi')).issueDocument({ issueDocumentRequest }),
    );
    await refused('401', 401, () => new DocumentsApi(configuration('NOBODY', 'vi')).readDocument({ id }));
}

async function main(): Promise<void> {
    await lists();
    const id = await creates();
    await printsAndReadsARange(id);
    await changes(id);
    await imports();
    await asksForFigures();
    await isRefused();
}

main().catch((e) => {
    console.error(e);
    process.exit(1);
});
