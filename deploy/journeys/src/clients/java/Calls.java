import java.io.File;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.client.ApiClient;
import vn.capuy.client.ApiException;
import vn.capuy.client.api.DocumentsApi;
import vn.capuy.client.api.FiguresApi;
import vn.capuy.client.api.FilesApi;
import vn.capuy.client.api.ReportsApi;
import vn.capuy.client.api.SealedFiguresApi;
import vn.capuy.client.model.DocumentSigningBody;
import vn.capuy.client.model.FileKind;
import vn.capuy.client.model.IssueDocumentRequest;
import vn.capuy.client.model.SealRequest;
import vn.capuy.client.model.VoidDocumentRequest;

/** Another system: one call of each kind by the generated client. Tells each that went as it should; the first other ends it. */
public class Calls {
    private final DocumentsApi documents;
    private final ApiClient clerk;

    private Calls(ApiClient clerk) {
        this.clerk = clerk;
        this.documents = new DocumentsApi(clerk);
    }

    public static void main(String[] none) throws Exception {
        var calls = new Calls(client("CLERK", "vi"));
        calls.lists();
        UUID id = calls.creates();
        calls.printsAndReadsARange(id);
        calls.changes(id);
        calls.imports();
        calls.asksForFigures();
        calls.isRefused();
    }

    private static ApiClient client(String account, String language) {
        return client(account, language, null);
    }

    /** A client that sends this file: the generated one would send the name of it as JSON. */
    private static ApiClient sending(Path file) {
        return client("CLERK", "vi", file);
    }

    private static ApiClient client(String account, String language, Path file) {
        var client = new ApiClient();
        client.updateBaseUri(System.getenv("GATEWAY"));
        String token = System.getenv(account);
        client.setRequestInterceptor(request -> {
            request.header("Accept-Language", language);
            if (token != null) {
                request.header("Authorization", token);
            }
            if (file != null) {
                request.method("POST", content(file));
            }
        });
        return client;
    }

    private static HttpRequest.BodyPublisher content(Path file) {
        try {
            return HttpRequest.BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lists() throws ApiException {
        var first = documents.listDocuments(null, null, null, null, null, "BL", 2, null, null, null, null, null);
        var second = documents.listDocuments(
                first.getNext(), null, null, null, null, "BL", 2, null, null, null, null, null);
        check("list", first.getItems().size() == 2 && second.getItems().size() == 2
                && !first.getItems().equals(second.getItems()));
        UUID id = first.getItems().getFirst().getId();
        check("read", documents.readDocument(id).getId().equals(id));
    }

    private UUID creates() throws ApiException {
        var request = new IssueDocumentRequest()
                .issuer("BL")
                .type("NOTICE")
                .issuedOn(LocalDate.of(2025, 6, 27))
                ._abstract("Thông báo do hệ thống khác nhập")
                .signingBody(DocumentSigningBody.STANDING_COMMITTEE)
                .signer("Hoàng Văn Thử");
        String key = UUID.randomUUID().toString();
        var issued = documents.issueDocument(request, key);
        check("create", issued.getNumber() > 0);
        check("repeat", documents.issueDocument(request, key).getId().equals(issued.getId()));
        return issued.getId();
    }

    private void printsAndReadsARange(UUID document) throws Exception {
        var seals = new SealedFiguresApi(clerk);
        var seal = seals.sealFigures(
                new SealRequest()
                        .title("Báo cáo năm 2022")
                        .org("BL")
                        .from(LocalDate.of(2022, 1, 1))
                        .to(LocalDate.of(2022, 12, 31)),
                UUID.randomUUID().toString());
        UUID id = seal.getSeal().getId();
        check("csv", Files.readAllLines(seals.exportSealedFigures(id).toPath()).size() > 1);
        File paper = new ReportsApi(clerk).printSeal(id, "MID_TERM_REVIEW", "vi");
        check("pdf", Files.readString(paper.toPath(), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        var files = new FilesApi(clerk);
        var kept = new FilesApi(sending(paper.toPath())).addDocumentFile(
                document, FileKind.APPENDIX, "bao-cao.pdf", paper, null, version(document), null);
        File part = files.downloadDocumentFile(kept.getId(), document, null, null, "bytes=0-3");
        check("range", Files.readString(part.toPath(), StandardCharsets.ISO_8859_1).equals("%PDF"));
    }

    private String version(UUID document) throws ApiException {
        Map<String, List<String>> headers =
                documents.readDocumentWithHttpInfo(document).getHeaders();
        return headers.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase("ETag"))
                .map(each -> each.getValue().getFirst())
                .findFirst()
                .orElseThrow();
    }

    private void changes(UUID document) throws ApiException {
        var reason = new VoidDocumentRequest().reason("Nhập nhầm");
        String version = version(document);
        check("void", documents.voidDocument(document, reason, version, null).getVoidReason().equals("Nhập nhầm"));
        refused("stale", 412, () -> documents.voidDocument(document, reason, version, null));
    }

    private void imports() throws Exception {
        Path file = Files.createTempFile("documents", ".csv");
        Files.writeString(file, """
                issuer,type,number,issued_on,abstract,signing_body,signer,urgency,secrecy,void_reason
                BL,NOTICE,99001,2025-06-27,Thông báo cũ,STANDING_COMMITTEE,Hoàng Văn Thử,NONE,NONE,
                """);
        var report = new DocumentsApi(sending(file)).importDocuments(file.toFile(), true, null, null);
        check("import", report.getDryRun() && report.getRows() == 1);
    }

    private void asksForFigures() throws ApiException {
        var answer = new FiguresApi(clerk)
                .figures(LocalDate.of(2020, 8, 1), "BL", LocalDate.of(2023, 3, 31), null, null, null);
        check("figures", answer.getFigures().stream().anyMatch(each -> each.getCode().equals("CADRE.MOVED")));
    }

    private void isRefused() throws Exception {
        var nothing = new IssueDocumentRequest().issuer("BL").type("NO_SUCH_TYPE");
        String vietnamese = refused("400", 400, () -> documents.issueDocument(nothing, null));
        String english = refused("400 in another language", 400, () -> new DocumentsApi(client("CLERK", "en"))
                .issueDocument(nothing, null));
        check("violations", vietnamese.contains("violations") && english.contains("violations"));
        check("language", !vietnamese.equals(english));
        refused("404", 404, () -> documents.readDocument(UUID.randomUUID()));
        refused("403", 403, () -> new DocumentsApi(client("READER", "vi")).issueDocument(nothing, null));
        refused("401", 401, () -> new DocumentsApi(client("NOBODY", "vi")).readDocument(UUID.randomUUID()));
    }

    private interface Call {
        void go() throws ApiException;
    }

    private static String refused(String kind, int status, Call call) {
        try {
            call.go();
        } catch (ApiException e) {
            check(kind + ", told " + e.getCode(), e.getCode() == status);
            return e.getResponseBody();
        }
        throw new AssertionError(kind + " was not refused");
    }

    private static void check(String kind, boolean holds) {
        if (!holds) {
            throw new AssertionError(kind);
        }
        System.out.println("ok " + kind);
    }
}
