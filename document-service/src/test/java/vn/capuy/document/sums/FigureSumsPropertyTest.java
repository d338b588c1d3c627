package vn.capuy.document.sums;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.sums.Register.LONG_AGO;
import static vn.capuy.document.sums.Register.enter;
import static vn.capuy.document.sums.Register.same;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.platform.indicator.sums.SumsKeeper;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.TestFeed;
import vn.capuy.testing.Tokens;

/** Whatever is entered, voided and told of the organisation, sums tell what is counted. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FigureSumsPropertyTest {
    private static final List<String> UNITS = List.of(
            "QN",
            "QN-UBKT",
            "TY",
            "BL",
            "BL",
            "BL-BTV",
            "BL-UBKT",
            "BL-HM",
            "BL-HM-DU",
            "BL-HM-C01",
            "BL-DV-DU",
            "BL-DV-C01",
            "QN-HM",
            "QN-HM-DU");
    private static final List<String> ASKED =
            List.of("QN", "TY", "BL", "BL-BTV", "BL-HM", "BL-HM-DU", "BL-DV", "BL-DV-DU", "QN-HM");
    private static final List<String> TYPES = List.of("NOTICE", "PLAN", "RESOLUTION");
    private static final LocalDate FIRST = LocalDate.of(2021, 11, 1);
    private static final int DAYS = 4 * 365;
    private static final int STEPS = 20;

    @Inject
    SumsKeeper keeper;

    private final Random random = new Random(20250701);
    private int bySums;

    @BeforeEach
    void an_empty_register() {
        Register.clear();
    }

    @AfterEach
    void where_the_commune_had_stood() {
        dongVan("{\"parent\":\"BL\",\"from\":\"1960-01-01\",\"until\":\"2025-07-01\"}");
    }

    @Test
    void sums_tell_what_is_counted() {
        int asked = 0;
        for (int step = 0; step < STEPS; step++) {
            act();
            for (int question = 0; question < 3; question++) {
                ask();
                asked++;
            }
        }
        int told = bySums;
        assertTrue(told > asked / 3, () -> "only " + told + " were told by sums");
    }

    private void act() {
        switch (random.nextInt(8)) {
            case 0 ->
                Register.voided("random() < 0.2", random.nextBoolean() ? "now()" : "recorded_at + interval '1 day'");
            case 1 -> move();
            case 2, 3, 4 -> keeper.keep();
            default -> {
                for (int i = 0; i < 8; i++) {
                    String at = random.nextInt(3) == 0
                            ? "now()"
                            : LONG_AGO + " + interval '" + random.nextInt(90) + " days'";
                    enter(one(UNITS), one(TYPES), day().toString(), 1 + random.nextInt(4), at);
                }
            }
        }
    }

    /** The commune has stood below the other district since a day, which may be within a month. */
    private void move() {
        String day = FIRST.plusDays(random.nextInt(1200)).toString();
        dongVan("{\"parent\":\"BL\",\"from\":\"1960-01-01\",\"until\":\"" + day + "\"},{\"parent\":\"TY\",\"from\":\""
                + day + "\",\"until\":\"2025-07-01\"}");
    }

    private static void dongVan(String placements) {
        TestFeed.tell("vn.capuy.organisation.unit", "BL-DV", """
                {"code":"BL-DV","kind":"COMMUNE","name":{"vi":"Đồng Văn","en":"Dong Van","ar":"دونغ فان"},"symbol":null,\
                "standsIn":null,"establishedOn":"1960-01-01","endedOn":"2025-07-01","placements":[%s]}""".formatted(placements));
        // An unknown code reads the feed at once.
        caller("QN")
                .get(Desk.ROOT + "/indicators/DOC.ISSUED/series?by=year&org=NOT-KNOWN&from=2022-01-01&to=2022-12-31")
                .then()
                .statusCode(404);
    }

    private void ask() {
        String org = one(ASKED);
        String scope = random.nextInt(3) == 0 ? org : random.nextBoolean() ? "QN" : "TW";
        LocalDate from = random.nextBoolean() ? day() : day().withDayOfMonth(1);
        LocalDate to = from.plusDays(random.nextInt(900));
        if (random.nextBoolean()) {
            to = to.withDayOfMonth(1).plusMonths(1).minusDays(1);
        }
        String what = List.of(
                        "breakdown?by=split",
                        "series?by=year",
                        "series?by=quarter",
                        "series?by=month",
                        "series?by=week")
                .get(random.nextInt(5));
        String query = "DOC.ISSUED/" + what + "&org=" + org + "&from=" + from + "&to=" + to + "&reach="
                + one(List.of("OWN", "BELOW"));
        bySums +=
                (int) Database.number("select count(*) from figure_tree cross join figure_sums where version = derived"
                        + " and indicator = 'DOC.ISSUED' and folded_until <= now()");
        same(caller(scope), query);
    }

    private static RequestSpecification caller(String scope) {
        return Desk.as(
                Tokens.of("reader").roles("document-reader", "kpi-reader").org(scope));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
