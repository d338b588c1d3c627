package vn.capuy.testing.walls;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.capuy.testing.Tokens;
import vn.capuy.testing.walls.WallRow.Wall;

/**
 * Every operation against every role, scope and clearance. An operation of the contract without a row fails, and so does a
 * row without an operation: whoever adds an operation says who may call it and what it hides from the others. A service's
 * test extends it and is run on the running service.
 *
 * @param <G> the record on which attempts are made: of the district {@code BL}
 */
public abstract class Matrix<G> {
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
            "report-editor",
            "kpi-reader",
            "feed-reader",
            "auditor",
            "administrator");

    private final List<WallRow<G>> rows;

    /** @param walls the package of the service's rows */
    protected Matrix(String walls) {
        this.rows = new ClassFileImporter()
                .importPackages(walls).stream()
                        .filter(each -> each.isAssignableTo(WallRows.class)
                                && !each.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .map(this::instance)
                        .map(WallRows::rows)
                        .flatMap(Collection::stream)
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private WallRows<G> instance(Class<?> feature) {
        try {
            return (WallRows<G>) feature.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(feature + " needs a constructor without parameters", e);
        }
    }

    /** Empties the service's records. */
    protected abstract void clear();

    /** A fresh record that all of the district may know. */
    protected abstract G open();

    /** A fresh record for those with clearance SECRET and higher. */
    protected abstract G restricted();

    /** A request of this account, with a JSON body unless another content type is set. */
    protected abstract RequestSpecification as(Tokens account);

    protected List<WallRow<G>> rows() {
        return rows;
    }

    @BeforeEach
    void begin() {
        clear();
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
        Set<String> described = rows.stream().map(WallRow::operation).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", operations), String.join("\n", described));
        assertEquals(rows.size(), described.size(), "an operation has two rows");
    }

    @TestFactory
    Stream<DynamicNode> each_operation_is_open_to_each_of_its_roles_alone() {
        return rows.stream()
                .map(row -> dynamicContainer(
                        row.operation(),
                        row.roles().stream()
                                .sorted()
                                .map(role -> dynamicTest(role, () -> {
                                    Response answer = row.attempt()
                                            .send(open(), as(account(role, "BL", "TOP_SECRET", role)), role);
                                    assertTrue(answer.statusCode() < 400, () -> told(answer));
                                }))));
    }

    /** Roles only ever add to what one may: who is refused with all the others is refused with any of them. */
    @TestFactory
    Stream<DynamicNode> each_operation_is_closed_to_all_other_roles_together() {
        return rows.stream()
                .map(row -> dynamicTest(row.operation(), () -> {
                    String[] others = ROLES.stream()
                            .filter(role -> !row.roles().contains(role))
                            .toArray(String[]::new);
                    assertRefusal(
                            403, row.attempt().send(open(), as(account("others", "BL", "TOP_SECRET", others)), null));
                }));
    }

    @TestFactory
    Stream<DynamicNode> each_operation_is_closed_to_who_shows_no_token() {
        return rows.stream()
                .map(row -> dynamicTest(
                        row.operation(),
                        () -> assertRefusal(
                                401, row.attempt().send(open(), given().contentType("application/json"), null))));
    }

    @TestFactory
    Stream<DynamicNode> nothing_exists_for_another_district() {
        return rows.stream()
                .map(row -> dynamicTest(
                        row.operation(),
                        () -> assertWall(
                                row.elsewhere(),
                                row.attempt().send(open(), as(whole(row, "stranger", "TY", "TOP_SECRET")), null))));
    }

    @TestFactory
    Stream<DynamicNode> nothing_exists_for_who_has_no_scope() {
        return rows.stream()
                .map(row -> dynamicTest(
                        row.operation(),
                        () -> assertWall(
                                row.elsewhere(),
                                row.attempt().send(open(), as(whole(row, "nobody", null, "TOP_SECRET")), null))));
    }

    @TestFactory
    Stream<DynamicNode> what_is_restricted_is_hidden_from_who_is_not_cleared() {
        return rows.stream()
                .map(row -> dynamicTest(row.operation(), () -> {
                    if (row.uncleared() == Wall.EMPTY) {
                        clear();
                    }
                    assertWall(
                            row.uncleared(),
                            row.attempt().send(restricted(), as(whole(row, "uncleared", "BL", "CONFIDENTIAL")), null));
                }));
    }

    private static void assertWall(Wall wall, Response answer) {
        switch (wall) {
            case NOT_FOUND -> assertRefusal(404, answer);
            case FORBIDDEN -> assertRefusal(403, answer);
            case REFUSED -> assertRefusal(400, answer);
            case EMPTY -> {
                assertEquals(200, answer.statusCode(), () -> told(answer));
                assertEquals(List.of(), told(answer.jsonPath()));
            }
            case OPEN -> assertTrue(answer.statusCode() < 400, () -> told(answer));
        }
    }

    /** The records of a list: a page's items, what came into a figure, or the list itself. */
    private static List<?> told(JsonPath answer) {
        return Stream.of("items", "came")
                .<List<?>>map(answer::getList)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> answer.getList("$"));
    }

    protected static void assertRefusal(int status, Response answer) {
        assertEquals(status, answer.statusCode(), () -> told(answer));
        assertEquals("application/problem+json", answer.contentType());
    }

    protected static Tokens whole(WallRow<?> row, String account, String org, String clearance) {
        return account(account, org, clearance, row.roles().toArray(String[]::new));
    }

    protected static Tokens account(String account, String org, String clearance, String... roles) {
        return Tokens.of(account).roles(roles).org(org).clearance(clearance);
    }

    protected static String told(Response answer) {
        return answer.statusCode() + " " + answer.asString();
    }
}
