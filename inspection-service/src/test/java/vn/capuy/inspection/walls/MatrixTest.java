package vn.capuy.inspection.walls;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.inspection.walls.WallRow.Wall;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/**
 * Every operation against every role, scope and clearance. An operation of the contract without a row fails, and so does a
 * row without an operation: whoever adds an operation says who may call it and what it hides from the others.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MatrixTest {
    private static final List<String> ROLES = List.of(
            "cadre-reader",
            "cadre-editor",
            "cadre-approver",
            "inspection-reader",
            "inspection-editor",
            "inspection-approver",
            "document-reader",
            "document-editor",
            "document-approver",
            "kpi-reader",
            "feed-reader",
            "auditor",
            "administrator");

    private static final List<WallRow> ROWS = rows();

    private static List<WallRow> rows() {
        return new ClassFileImporter()
                .importPackages("vn.capuy.inspection.walls").stream()
                        .filter(each -> each.isAssignableTo(WallRows.class) && !each.isInterface())
                        .map(JavaClass::reflect)
                        .map(MatrixTest::instance)
                        .map(WallRows::rows)
                        .flatMap(Collection::stream)
                        .toList();
    }

    private static WallRows instance(Class<?> feature) {
        try {
            return (WallRows) feature.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(feature + " needs a constructor without parameters", e);
        }
    }

    @BeforeAll
    static void clear() {
        Register.clear();
    }

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        var contract = given().get("/q/openapi?format=json").jsonPath();
        Set<String> operations =
                contract
                        .<Object>getList("paths.collect { it.value.collect { it.value.operationId } }.flatten()")
                        .stream()
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = ROWS.stream().map(WallRow::operation).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", operations), String.join("\n", described));
        assertEquals(ROWS.size(), described.size(), "an operation has two rows");
    }

    @TestFactory
    Stream<DynamicNode> each_operation_is_open_to_each_of_its_roles_alone() {
        return ROWS.stream()
                .map(row -> dynamicContainer(
                        row.operation(),
                        row.roles().stream()
                                .sorted()
                                .map(role -> dynamicTest(role, () -> {
                                    Response answer = row.attempt()
                                            .send(Ground.open(), as(account(role, "BL", "TOP_SECRET", role)), role);
                                    assertTrue(answer.statusCode() < 400, () -> told(answer));
                                }))));
    }

    /** Roles only ever add to what one may: who is refused with all the others is refused with any of them. */
    @TestFactory
    Stream<DynamicNode> each_operation_is_closed_to_all_other_roles_together() {
        return ROWS.stream()
                .map(row -> dynamicTest(row.operation(), () -> {
                    String[] others = ROLES.stream()
                            .filter(role -> !row.roles().contains(role))
                            .toArray(String[]::new);
                    assertRefusal(
                            403,
                            row.attempt().send(Ground.open(), as(account("others", "BL", "TOP_SECRET", others)), null));
                }));
    }

    @TestFactory
    Stream<DynamicNode> each_operation_is_closed_to_who_shows_no_token() {
        return ROWS.stream()
                .map(row -> dynamicTest(
                        row.operation(),
                        () -> assertRefusal(
                                401,
                                row.attempt()
                                        .send(Ground.open(), Ground.anybody().contentType("application/json"), null))));
    }

    @TestFactory
    Stream<DynamicNode> nothing_exists_for_another_district() {
        return ROWS.stream()
                .map(row -> dynamicTest(
                        row.operation(),
                        () -> assertWall(
                                row.elsewhere(),
                                row.attempt()
                                        .send(Ground.open(), as(whole(row, "stranger", "TY", "TOP_SECRET")), null))));
    }

    @TestFactory
    Stream<DynamicNode> nothing_exists_for_who_has_no_scope() {
        return ROWS.stream()
                .map(row -> dynamicTest(
                        row.operation(),
                        () -> assertWall(
                                row.elsewhere(),
                                row.attempt()
                                        .send(Ground.open(), as(whole(row, "nobody", null, "TOP_SECRET")), null))));
    }

    @TestFactory
    Stream<DynamicNode> a_restricted_case_does_not_exist_for_who_is_not_cleared() {
        return ROWS.stream()
                .map(row -> dynamicTest(row.operation(), () -> {
                    if (row.uncleared() == Wall.EMPTY) {
                        Register.clear();
                    }
                    assertWall(
                            row.uncleared(),
                            row.attempt()
                                    .send(
                                            Ground.restrictedCase(),
                                            as(whole(row, "uncleared", "BL", "CONFIDENTIAL")),
                                            null));
                }));
    }

    /** The auditor alone answers for the whole; what he reads of himself is in the journal. */
    @TestFactory
    Stream<DynamicNode> a_case_does_not_exist_for_who_is_looked_into_by_it() {
        Register.clear();
        inspector("looked-into", Ground.MEMBER);
        return onCases()
                .map(row -> dynamicTest(row.operation(), () -> {
                    String[] roles = row.roles().stream()
                            .filter(role -> !role.equals("auditor"))
                            .toArray(String[]::new);
                    assertRefusal(
                            404,
                            row.attempt()
                                    .send(Ground.open(), as(account("looked-into", "BL", "TOP_SECRET", roles)), null));
                }));
    }

    @TestFactory
    Stream<DynamicNode> whoever_works_on_a_case_sees_it_wherever_he_belongs() {
        Register.clear();
        String seconded = inspector("seconded", "TY-P0007");
        return onCases()
                .map(row -> dynamicTest(row.operation(), () -> {
                    Ground ground = Ground.restrictedCase();
                    Database.run(
                            "insert into case_team (id, case_id, inspector, function, joined_on, recorded_at, recorded_by, version)"
                                    + " values (gen_random_uuid(), '" + ground.caseId() + "', '" + seconded
                                    + "', 'MEMBER', '2022-05-16', now(), 'test', 0)");
                    Response answer = row.attempt().send(ground, as(whole(row, "seconded", "TY", "NONE")), null);
                    // What he names is still looked up within his own scope, so that a write may be refused, but never
                    // as unknown.
                    assertNotEquals(404, answer.statusCode(), () -> told(answer));
                }));
    }

    private static Stream<WallRow> onCases() {
        return ROWS.stream().filter(row -> row.uncleared() == Wall.NOT_FOUND).filter(row -> !row.roles()
                .equals(Set.of("auditor")));
    }

    private static String inspector(String account, String member) {
        Database.run("insert into inspector (id, account, member, member_name, organisation, committee, held_from,"
                + " recorded_at, recorded_by, version) values (gen_random_uuid(), '" + account + "', '" + member
                + "', 'Lý Văn Thử', 'TY', 'QN-UBKT', '2020-01-01', now(), 'test', 0)");
        return Database.column("select id from inspector where account = '" + account + "'")
                .getFirst();
    }

    private static void assertWall(Wall wall, Response answer) {
        switch (wall) {
            case NOT_FOUND -> assertRefusal(404, answer);
            case REFUSED -> assertRefusal(400, answer);
            case EMPTY -> {
                assertEquals(200, answer.statusCode(), () -> told(answer));
                List<?> items = answer.jsonPath().getList("items") == null
                        ? answer.jsonPath().getList("$")
                        : answer.jsonPath().getList("items");
                assertEquals(List.of(), items);
            }
            case OPEN -> assertTrue(answer.statusCode() < 400, () -> told(answer));
        }
    }

    private static void assertRefusal(int status, Response answer) {
        assertEquals(status, answer.statusCode(), () -> told(answer));
        assertEquals("application/problem+json", answer.contentType());
    }

    private static Tokens whole(WallRow row, String account, String org, String clearance) {
        return account(account, org, clearance, row.roles().toArray(String[]::new));
    }

    private static Tokens account(String account, String org, String clearance, String... roles) {
        return Tokens.of(account).roles(roles).org(org).clearance(clearance);
    }

    private static RequestSpecification as(Tokens account) {
        return Register.as(account);
    }

    private static String told(Response answer) {
        return answer.statusCode() + " " + answer.asString();
    }
}
