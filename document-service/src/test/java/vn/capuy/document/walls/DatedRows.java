package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.document.Desk;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** What regulations say of types, authority, symbols and fields: the same for all, entered by administrators. */
public class DatedRows implements WallRows<Ground> {
    private static final Set<String> READ =
            Set.of("document-reader", "document-editor", "document-approver", "auditor", "administrator");
    private static final Set<String> ENTER = Set.of("administrator");
    private static final AtomicInteger DAY = new AtomicInteger();
    private static final Map<String, Object> SOURCE = Map.of("document", "399-QĐ/TW", "certainty", "OPEN");
    private static final Map<String, Object> NAMES = Map.of("vi", "Mới", "en", "New", "ar", "جديد");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                open("listDocumentTypes", READ, (on, as, role) -> as.get(ROOT + "/document-types")),
                open("readDocumentType", READ, (on, as, role) -> as.get(ROOT + "/document-types/PLAN")),
                open("enterDocumentType", ENTER, (on, as, role) -> as.body(
                                Map.of("code", code(), "name", NAMES, "version", version()))
                        .post(ROOT + "/document-types")),
                open("enterDocumentTypeVersion", ENTER, (on, as, role) -> version(as)),
                open(
                        "voidDocumentTypeVersion",
                        ENTER,
                        (on, as, role) -> voidIt(
                                as,
                                "document-types/versions",
                                version(Desk.administrator())
                                        .path("versions.findAll { it.recordedBy != null }.last().id"))),
                open("listDocumentAuthorities", READ, (on, as, role) -> as.get(ROOT + "/document-authorities")),
                open("enterDocumentAuthority", ENTER, (on, as, role) -> authority(as)),
                open(
                        "voidDocumentAuthority",
                        ENTER,
                        (on, as, role) -> voidIt(
                                as,
                                "document-authorities",
                                authority(Desk.administrator()).path("id"))),
                open("listIssuerSymbols", READ, (on, as, role) -> as.get(ROOT + "/issuer-symbols")),
                inDistrict("enterIssuerSymbol", ENTER, REFUSED, (on, as, role) -> symbol(as)),
                inDistrict(
                        "voidIssuerSymbol",
                        ENTER,
                        NOT_FOUND,
                        (on, as, role) -> voidIt(
                                as,
                                "issuer-symbols",
                                symbol(Desk.administrator()).path("id"))),
                open("listDocumentFields", READ, (on, as, role) -> as.get(ROOT + "/fields")),
                open("enterDocumentField", ENTER, (on, as, role) -> field(as)),
                open(
                        "voidDocumentField",
                        ENTER,
                        (on, as, role) ->
                                voidIt(as, "fields", field(Desk.administrator()).path("code"))));
    }

    private static Response version(RequestSpecification as) {
        return as.body(version()).post(ROOT + "/document-types/PLAN/versions");
    }

    private static Map<String, Object> version() {
        return Map.of("validFrom", day(), "source", SOURCE);
    }

    private static Response authority(RequestSpecification as) {
        return as.body(Map.of(
                        "issuerKind",
                        "ADVISORY_BODY",
                        "signingBody",
                        "HEAD",
                        "type",
                        "REPORT",
                        "allows",
                        true,
                        "validFrom",
                        day(),
                        "source",
                        SOURCE))
                .post(ROOT + "/document-authorities");
    }

    private static Response symbol(RequestSpecification as) {
        return as.body(Map.of("unit", "BL", "symbol", "HU", "validFrom", day(), "source", SOURCE))
                .post(ROOT + "/issuer-symbols");
    }

    private static Response field(RequestSpecification as) {
        return as.body(Map.of("code", code(), "name", NAMES)).post(ROOT + "/fields");
    }

    private static Response voidIt(RequestSpecification as, String resource, String id) {
        return as.header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(ROOT + "/" + resource + "/" + id + "/void");
    }

    /** A day of its own for each entry, far from the days of documents. */
    private static String day() {
        return LocalDate.of(2100, 1, 1).plusDays(DAY.incrementAndGet()).toString();
    }

    private static String code() {
        return "NEW_"
                + Integer.toString(DAY.incrementAndGet(), 26)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) (Character.digit(digit, 26) + 'A')))
                        .reduce("", String::concat);
    }
}
