package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.with;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.Desk;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** The register of documents. The entry of a secret one stands for all within the scope, without its abstract. */
public class RegistryRows implements WallRows<Ground> {
    static final Set<String> READ = Set.of("document-reader", "document-editor", "document-approver", "auditor");
    static final Set<String> EDIT = Set.of("document-editor");
    static final Set<String> WRITE = Set.of("document-editor", "document-approver");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("issueDocument", EDIT, REFUSED, (on, as, role) -> as.body(
                                document("BL", "NOTICE", "2022-06-15"))
                        .post(ROOT + "/documents")),
                inDistrict("checkDocumentIssue", EDIT, REFUSED, (on, as, role) -> as.body(
                                document("BL", "NOTICE", "2022-06-15"))
                        .post(ROOT + "/documents/check")),
                inDistrict("enterDocumentLate", EDIT, REFUSED, (on, as, role) -> as.body(late(on.number()))
                        .post(ROOT + "/documents/late")),
                new WallRow<>(
                        "readDocumentRuling",
                        READ,
                        (on, as, role) -> as.get(ROOT + "/documents/" + judged(on) + "/ruling"),
                        NOT_FOUND,
                        WallRow.Wall.FORBIDDEN),
                new WallRow<>(
                        "listDocuments", READ, (on, as, role) -> as.get(ROOT + "/documents"), WallRow.Wall.EMPTY, OPEN),
                inDistrict("readDocument", READ, NOT_FOUND, (on, as, role) -> as.get(on.path(""))),
                inDistrict(
                        "readDocumentHistory",
                        Set.of("document-reader", "document-approver", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(on.path("/history"))),
                inDistrict("voidDocument", WRITE, NOT_FOUND, (on, as, role) -> on.at(as)
                        .body(Map.of("reason", "Nhập trùng"))
                        .post(on.path("/void"))),
                inDistrict("importDocuments", EDIT, REFUSED, (on, as, role) -> as.contentType("text/csv; charset=UTF-8")
                        .body((Desk.REGISTER + "BL,DIRECTIVE," + on.number()
                                        + ",2021-05-05,Chỉ thị,STANDING_COMMITTEE,Nam,NONE,NONE,\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .post(ROOT + "/documents/imports")),
                open(
                        "readDocumentImportTemplate",
                        EDIT,
                        (on, as, role) -> as.get(ROOT + "/documents/imports/template.xlsx")));
    }

    private static Map<String, Object> late(int number) {
        return Map.of(
                "number",
                number,
                "ground",
                "Tìm thấy bản lưu",
                "document",
                with(
                        document("BL", "OFFICIAL_LETTER", "2022-06-15"),
                        "judgements",
                        number == 1 ? List.of() : List.of(judgement("document.number-gap"))));
    }

    private static Map<String, Object> judgement(String rule) {
        return Map.of("rule", rule, "met", true, "ground", "Đã đối chiếu");
    }

    /** A document like the ground's, with a ruling. */
    private static String judged(Ground on) {
        boolean secret = "SECRET".equals(Desk.provinceClerk().get(on.path("")).path("secrecy"));
        var guidance = with(
                with(document("BL-BTC", "GUIDANCE", "2022-06-15"), "signingBody", "HEAD"),
                "judgements",
                List.of(judgement("document.authority")));
        return Desk.issued(secret ? with(guidance, "secrecy", "SECRET") : guidance);
    }
}
