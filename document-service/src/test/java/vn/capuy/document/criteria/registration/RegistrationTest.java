package vn.capuy.document.criteria.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.criteria.CriteriaWork.REGISTRATIONS;
import static vn.capuy.document.criteria.CriteriaWork.registered;
import static vn.capuy.document.criteria.CriteriaWork.registration;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RegistrationTest {
    private static final String COMMUNE = "NRD_COMMUNE";

    @BeforeEach
    void nobody_is_registered() {
        Desk.clear();
    }

    @Test
    void a_commune_is_registered_once_at_a_time() {
        String id = registered(COMMUNE, "BL-HM");
        clerk().get(REGISTRATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("targetDay", equalTo("2022-12-31"))
                .body("decidedByName", equalTo("Unit BL"))
                .body("state", equalTo("WORKING"));
        clerkOfHoanhMo().get(REGISTRATIONS + "/" + id).then().statusCode(200);
        clerk().body(registration(COMMUNE, "BL-HM")).post(REGISTRATIONS).then().statusCode(409);
        clerk().header("If-Match", "\"0\"")
                .body(Map.of("lastDay", "2021-12-31", "ground", "Rút đăng ký"))
                .post(REGISTRATIONS + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"));
        clerk().header("If-Match", "\"1\"")
                .body(Map.of("lastDay", "2021-11-30", "ground", "Lần nữa"))
                .post(REGISTRATIONS + "/" + id + "/end")
                .then()
                .statusCode(409);
        clerk().body(with(registration(COMMUNE, "BL-HM"), "from", "2022-01-01"))
                .post(REGISTRATIONS)
                .then()
                .statusCode(201);
        clerk().get(REGISTRATIONS + "?on=2021-12-31").then().body("items.id", contains(id));
        clerk().get(REGISTRATIONS + "?on=2022-01-01").then().body("items", hasSize(1));
    }

    @Test
    void what_is_registered_fits_the_set_and_its_days() {
        clerk().body(with(
                        with(with(registration("NRD_DISTRICT", "BL-HM"), "targetDay", "2020-07-31"), "decidedBy", "XX"),
                        "document",
                        "00000000-0000-7000-8000-000000000000"))
                .post(REGISTRATIONS)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("targetDay", "decidedBy", "document", "unit"));
        clerk().body(with(registration("UNKNOWN", "BL-HM"), "from", "2199-01-01"))
                .post(REGISTRATIONS)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("from", "targetDay", "set", "unit", "decidedBy"));
        clerk().body(registration(COMMUNE, "TY")).post(REGISTRATIONS).then().statusCode(400);
        // The province decides for the district, though it stands above the clerk.
        clerk().body(with(registration("NRD_DISTRICT", "BL"), "decidedBy", "QN"))
                .post(REGISTRATIONS)
                .then()
                .statusCode(201);
        assertEquals(1, Database.number("select count(*) from criteria_registration"));
    }

    @Test
    void a_void_registration_leaves_the_list_and_stays_readable() {
        String id = registered(COMMUNE, "BL-HM");
        Desk.voided(clerk(), "criteria-registrations", id, "Nhập trùng").then().statusCode(200);
        clerk().get(REGISTRATIONS).then().body("items", empty());
        clerk().get(REGISTRATIONS + "?includeVoided=true").then().body("items.voidReason", contains("Nhập trùng"));
        clerk().header("If-Match", "\"1\"")
                .body(Map.of("reason", "Lần nữa"))
                .post(REGISTRATIONS + "/" + id + "/void")
                .then()
                .statusCode(409);
        registered(COMMUNE, "BL-HM");
    }

    @Test
    void registrations_come_from_a_file_with_every_fault_told() {
        String columns = "set,unit,from,target_day,ended_on,end_ground,decided_by,decision,void_reason\n";
        importCsv(importer(), "criteria-registrations/imports", columns + """
                NRD_COMMUNE,BL-HM,2020-08-01,2022-12-31,,,BL,05-NQ/HU,
                NRD_COMMUNE,BL-DV,2019-08-01,2020-12-31,2020-07-31,Chuyển giai đoạn,BL,,
                NRD_COMMUNE,BL-DV,2020-08-01,2022-12-31,,,BL,05-NQ/HU,
                NRD_DISTRICT,BL,2020-08-01,2022-12-31,,,QN,,
                NRD_COMMUNE,BL-DV,2020-08-01,2022-12-31,,,BL,,Nhập trùng
                """)
                .then()
                .statusCode(200)
                .body("written", equalTo(5));
        importCsv(importer(), "criteria-registrations/imports", columns + """
                NRD_COMMUNE,BL-HM,2021-01-01,2022-12-31,,,BL,,
                NRD_COMMUNE,BL-UBKT,2021-01-01,2022-12-31,,,BL,,
                UNKNOWN,QN-HM,2025-07-01,2025-12-31,,,QN,,
                NRD_COMMUNE,BL-HM,2021-01-01,2020-12-31,,,BL,,
                NRD_COMMUNE,BL-HM,2021-01-01,2021-12-31,2021-06-30,,BL,,
                """)
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5, 6));
        assertEquals(5, Database.number("select count(*) from criteria_registration"));
        assertEquals(
                5,
                clerk().accept("text/csv").get(REGISTRATIONS).asString().lines().count());
    }
}
