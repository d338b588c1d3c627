package vn.capuy.document.walls;

import static vn.capuy.testing.walls.WallRow.Wall.FORBIDDEN;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.document.content.Samples;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Files of documents: what is in them is for those whose clearance covers the document. */
public class FileRows implements WallRows<Ground> {
    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                file("listDocumentFiles", RegistryRows.READ, (on, as, role) -> as.get(on.path("/files"))),
                file("readDocumentFile", RegistryRows.READ, (on, as, role) -> as.get(path(on, ""))),
                file("downloadDocumentFile", RegistryRows.READ, (on, as, role) -> as.get(path(on, "/content"))),
                new WallRow<>(
                        "probeDocumentFile",
                        RegistryRows.READ,
                        // The answer to HEAD has no body in which a problem could be told; GET tells the same.
                        (on, as, role) -> as.get(path(on, "/content")),
                        NOT_FOUND,
                        FORBIDDEN),
                file("addDocumentFile", RegistryRows.EDIT, (on, as, role) -> pdf(on.at(as))
                        .post(on.path("/files?kind=APPENDIX&name=a.pdf"))),
                file("replaceDocumentFile", RegistryRows.EDIT, (on, as, role) -> {
                    String versions = path(on, "/versions?name=b.pdf");
                    return pdf(on.at(as)).post(versions);
                }),
                file("voidDocumentFile", RegistryRows.WRITE, (on, as, role) -> {
                    String voiding = path(on, "/void");
                    return on.at(as).body(Map.of("reason", "Nộp nhầm")).post(voiding);
                }));
    }

    private static WallRow<Ground> file(String operation, Set<String> roles, WallRow.Attempt<Ground> attempt) {
        return new WallRow<>(operation, roles, attempt, NOT_FOUND, FORBIDDEN);
    }

    private static RequestSpecification pdf(RequestSpecification as) {
        return as.contentType("application/pdf").body(Samples.pdf("Số " + UUID.randomUUID()));
    }

    /** The path below a file. A document that is a secret gets one only before it was marked. */
    private static String path(Ground on, String below) {
        String id = UUID.randomUUID().toString();
        Database.run("""
                insert into document_file (id, document, kind, place, versions, recorded_at, recorded_by)
                values ('%1$s', '%2$s', 'SCAN', 1, 1, now(), 'clerk');
                insert into document_file_version (id, file, number, name, format, size, sha256, composed, recorded_at, recorded_by)
                values ('%1$s', '%1$s', 1, 'a.txt', 'TEXT', 1, repeat('0', 64), false, now(), 'clerk');
                insert into document_file_chunk values ('%1$s', 0, 'a');
                insert into document_file_reading (version, state, attempts, told_at) values ('%1$s', 'NONE', 1, now())""".formatted(id, on.documentId()));
        return on.path("/files/" + id + below);
    }
}
