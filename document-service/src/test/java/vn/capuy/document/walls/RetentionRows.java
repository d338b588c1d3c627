package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.FORBIDDEN;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
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
import vn.capuy.document.retention.Archive;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** How long documents are kept, and their disposal. */
public class RetentionRows implements WallRows<Ground> {
    private static final String PERIODS = ROOT + "/retention-periods";
    private static final String LISTS = ROOT + "/disposal-lists";
    private static final Set<String> ADMINISTRATOR = Set.of("administrator");
    private static final Set<String> PERIOD_READERS =
            Set.of("document-reader", "document-editor", "document-approver", "auditor", "administrator");
    private static final AtomicInteger DAY = new AtomicInteger();

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                open("listRetentionPeriods", PERIOD_READERS, (on, as, role) -> as.get(PERIODS)),
                open("readRetentionPeriod", PERIOD_READERS, (on, as, role) -> as.get(PERIODS + "/" + anyPeriod())),
                open("enterRetentionPeriod", ADMINISTRATOR, (on, as, role) -> as.body(period())
                        .post(PERIODS)),
                open("voidRetentionPeriod", ADMINISTRATOR, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body(Map.of("reason", "Nhập nhầm"))
                        .post(PERIODS + "/" + entered() + "/void")),
                inDistrict(
                        "listRetentionDue",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(ROOT + "/retention/due?issuer=BL")),
                new WallRow<>(
                        "readDocumentRetention",
                        RegistryRows.READ,
                        (on, as, role) -> as.get(on.path("/retention")),
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "holdDocument",
                        RegistryRows.WRITE,
                        (on, as, role) ->
                                on.at(as).body(Map.of("ground", "Giữ lại")).post(on.path("/retention/holds")),
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "liftRetentionHold",
                        Set.of("document-approver"),
                        (on, as, role) -> as.header("If-Match", "\"0\"")
                                .body(Map.of("reason", "Hết căn cứ"))
                                .post(ROOT + "/retention/holds/" + held(on) + "/void"),
                        NOT_FOUND,
                        FORBIDDEN),
                inDistrict("proposeDisposal", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.body(Map.of(
                                "issuer", "BL",
                                "title", "Danh mục",
                                "councilMinutes", "Biên bản",
                                "documents", List.of(due())))
                        .post(LISTS)),
                new WallRow<>("listDisposals", RegistryRows.READ, (on, as, role) -> as.get(LISTS), EMPTY, OPEN),
                inDistrict("readDisposal", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(list(""))),
                inDistrict(
                        "listDisposalDocuments",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(list("/documents"))),
                inDistrict("checkDisposal", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(list("/check"))),
                inDistrict(
                        "readDisposalHistory",
                        Set.of("document-reader", "document-approver", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(list("/history"))),
                inDistrict("takeDisposalStep", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> take(as, role)));
    }

    private static Response take(RequestSpecification as, String role) {
        String step = "document-editor".equals(role) ? "WITHDRAW" : "REJECT";
        return as.header("If-Match", "\"0\"")
                .body(Map.of("step", step, "ground", "Còn hồ sơ cần giữ lại"))
                .post(list("/steps"));
    }

    private static String list(String below) {
        return LISTS + "/" + Archive.proposed(due()) + below;
    }

    private static String due() {
        Archive.oneYearForNoticesOfTheOffice();
        return Archive.notice("2016-05-05");
    }

    /** Of a day that is far enough for no document to go by it. */
    private static Map<String, Object> period() {
        return Map.of(
                "type", "NOTICE",
                "permanent", true,
                "holdsFrom",
                        LocalDate.of(2200, 1, 1).plusDays(DAY.incrementAndGet()).toString(),
                "document", "33/2024/QH15",
                "certainty", "OPEN");
    }

    private static String entered() {
        return Desk.as(Tokens.of("administrator").roles("administrator").org("TW"))
                .body(period())
                .post(PERIODS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String anyPeriod() {
        return Database.column("select id from retention_period").getFirst();
    }

    private static String held(Ground on) {
        on.at(Desk.provinceClerk())
                .body(Map.of("ground", "Giữ lại"))
                .post(on.path("/retention/holds"))
                .then()
                .statusCode(200);
        return Database.column("select id from retention_hold where document = '" + on.documentId() + "'")
                .getFirst();
    }
}
