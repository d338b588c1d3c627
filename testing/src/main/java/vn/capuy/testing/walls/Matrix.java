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
import java.util.concurrent.atomic.AtomicReference;
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

    /**
     * One and the same request is refused to who shows no token, to all other roles together (roles only ever add to what one
     * may: who is refused with all of them is refused with any), to another district and to who has no scope, and then taken
     * from one of its roles; each of the others makes one of its own.
     */
    @TestFactory
    Stream<DynamicNode> each_operation_is_open_to_each_of_its_roles_within_its_scope_alone() {
        return rows.stream().map(row -> dynamicContainer(row.operation(), attempts(row)));
    }

    private Stream<DynamicNode> attempts(WallRow<G> row) {
        List<String> roles = row.roles().stream().sorted().toList();
        Tokens first = account(roles.getFirst(), "BL", "TOP_SECRET", roles.getFirst());
        var prepared = new AtomicReference<Held>();
        DynamicNode ready = dynamicTest("ready", () -> prepared.set(held(row, first, roles.getFirst())));
        DynamicNode nobody = dynamicTest(
                "without a token", () -> assertRefusal(401, prepared.get().sentBy(given())));
        DynamicNode others = dynamicTest(
                "other roles", () -> assertRefusal(403, prepared.get().sentBy(as(others(row)))));
        Stream<DynamicNode> outside = Stream.of(
                dynamicTest("another district", () -> assertOutside(row, prepared.get(), "stranger", "TY")),
                dynamicTest("no scope", () -> assertOutside(row, prepared.get(), "nobody", null)));
        DynamicNode taken =
                dynamicTest(roles.getFirst(), () -> assertTaken(prepared.get().sentBy(as(first))));
        // What is open outside too is done there as well, and may be in the way of what waits.
        Stream<DynamicNode> scoped = row.elsewhere() == Wall.OPEN
                ? Stream.concat(Stream.of(taken), outside)
                : Stream.concat(outside, Stream.of(taken));
        Stream<DynamicNode> further = roles.stream()
                .skip(1)
                .map(role -> dynamicTest(
                        role,
                        () -> assertTaken(
                                row.attempt().send(open(), as(account(role, "BL", "TOP_SECRET", role)), role))));
        return Stream.of(Stream.of(ready, nobody, others), scoped, further).flatMap(each -> each);
    }

    private Held held(WallRow<G> row, Tokens account, String role) {
        var held = new Held();
        row.attempt().send(open(), as(account).filter(held), role);
        return held;
    }

    private void assertOutside(WallRow<G> row, Held prepared, String account, String org) {
        Tokens outsider = whole(row, account, org, "TOP_SECRET");
        assertWall(
                row.elsewhere(),
                row.elsewhere() == Wall.OPEN && !prepared.isRead()
                        ? row.attempt().send(open(), as(outsider), null)
                        : prepared.sentBy(as(outsider)));
    }

    private static Tokens others(WallRow<?> row) {
        return account(
                "others",
                "BL",
                "TOP_SECRET",
                ROLES.stream().filter(role -> !row.roles().contains(role)).toArray(String[]::new));
    }

    private static void assertTaken(Response answer) {
        assertTrue(answer.statusCode() < 400, () -> told(answer));
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
            case OPEN -> assertTaken(answer);
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
