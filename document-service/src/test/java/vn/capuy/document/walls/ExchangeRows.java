package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.FORBIDDEN;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.document.Desk;
import vn.capuy.document.exchange.Exchange;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Documents to and from other systems. What is secret never goes there. */
public class ExchangeRows implements WallRows<Ground> {
    private static final String ORGANS = ROOT + "/exchange/organs";
    private static final Set<String> ADMINISTRATOR = Set.of("administrator");
    private static final Set<String> ORGAN_READERS =
            Set.of("document-reader", "document-editor", "document-approver", "auditor", "administrator");
    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                open("listExchangeOrgans", ORGAN_READERS, (on, as, role) -> as.get(ORGANS)),
                open("readExchangeOrgan", ORGAN_READERS, (on, as, role) -> as.get(ORGANS + "/" + entered())),
                open("enterExchangeOrgan", ADMINISTRATOR, (on, as, role) -> as.body(organ())
                        .post(ORGANS)),
                open("voidExchangeOrgan", ADMINISTRATOR, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body(Map.of("reason", "Nhập nhầm"))
                        .post(ORGANS + "/" + entered() + "/void")),
                new WallRow<>(
                        "exportDocumentMessage",
                        RegistryRows.READ,
                        (on, as, role) -> {
                            known();
                            Database.run("""
                                    insert into document_recipient (id, document, organisation, reach, purpose, copies,
                                      recorded_at, recorded_by)
                                    values (gen_random_uuid(), '%s', 'QN', 'OWN', 'TO_KNOW', 1, now(), 'clerk')""".formatted(on.documentId()));
                            return as.get(on.path("/exchange"));
                        },
                        NOT_FOUND,
                        FORBIDDEN),
                new WallRow<>(
                        "listExchangeStatuses",
                        RegistryRows.READ,
                        (on, as, role) -> as.get(on.path("/exchange/statuses")),
                        NOT_FOUND,
                        FORBIDDEN),
                inDistrict("receiveDocumentMessage", RegistryRows.EDIT, REFUSED, (on, as, role) -> {
                    known();
                    return Exchange.receive(as, Exchange.letter(NUMBER.incrementAndGet()));
                }),
                new WallRow<>(
                        "listExchangeMessages",
                        RegistryRows.READ,
                        (on, as, role) -> as.get(ROOT + "/exchange/messages"),
                        EMPTY,
                        OPEN),
                inDistrict(
                        "readExchangeMessage",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(ROOT + "/exchange/messages/" + received())),
                inDistrict(
                        "exportStatusMessage",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) ->
                                as.get(ROOT + "/exchange/messages/" + received() + "/status?status=ACCEPTED")),
                inDistrict("receiveStatusMessage", RegistryRows.EDIT, REFUSED, (on, as, role) -> {
                    known();
                    String notation = Desk.provinceClerk()
                            .get(ROOT + "/documents/" + Exchange.sent())
                            .path("notation");
                    return Exchange.tell(as, Exchange.status(notation, "03"));
                }));
    }

    private static void known() {
        Exchange.known();
    }

    private static String received() {
        known();
        return Exchange.receive(Desk.clerk(), Exchange.letter(NUMBER.incrementAndGet()))
                .then()
                .statusCode(201)
                .extract()
                .path("messages[0].id");
    }

    /** Of days so far apart that none meets another. */
    private static Map<String, String> organ() {
        int number = NUMBER.incrementAndGet();
        return Map.of(
                "organId", "Z" + number,
                "unit", "TW",
                "validFrom", (1000 + number) + "-01-01",
                "validTo", (1000 + number) + "-01-02");
    }

    private static String entered() {
        return Desk.as(Tokens.of("administrator").roles("administrator").org("TW"))
                .body(organ())
                .post(ORGANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
