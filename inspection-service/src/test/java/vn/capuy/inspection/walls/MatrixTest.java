package vn.capuy.inspection.walls;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;
import vn.capuy.testing.walls.Matrix;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRow.Wall;

/** The walls of every operation, and those around a case beside them. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MatrixTest extends Matrix<Ground> {
    MatrixTest() {
        super("vn.capuy.inspection.walls");
    }

    @Override
    protected void clear() {
        Register.clear();
    }

    @Override
    protected Ground open() {
        return Ground.open();
    }

    @Override
    protected Ground restricted() {
        return Ground.restrictedCase();
    }

    @Override
    protected RequestSpecification as(Tokens account) {
        return Register.as(account);
    }

    /** The auditor alone answers for the whole; what he reads of himself is in the journal. */
    @TestFactory
    Stream<DynamicNode> a_case_does_not_exist_for_who_is_looked_into_by_it() {
        clear();
        inspector("looked-into", Ground.MEMBER);
        return onCases()
                .map(row -> dynamicTest(row.operation(), () -> {
                    String[] roles = row.roles().stream()
                            .filter(role -> !role.equals("auditor"))
                            .toArray(String[]::new);
                    assertRefusal(
                            404,
                            row.attempt().send(open(), as(account("looked-into", "BL", "TOP_SECRET", roles)), null));
                }));
    }

    @TestFactory
    Stream<DynamicNode> whoever_works_on_a_case_sees_it_wherever_he_belongs() {
        clear();
        String seconded = inspector("seconded", "TY-P0007");
        return onCases()
                .map(row -> dynamicTest(row.operation(), () -> {
                    Ground ground = restricted();
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

    private Stream<WallRow<Ground>> onCases() {
        return rows().stream().filter(row -> row.uncleared() == Wall.NOT_FOUND).filter(row -> !row.roles()
                .equals(Set.of("auditor")));
    }

    private static String inspector(String account, String member) {
        Database.run("insert into inspector (id, account, member, member_name, organisation, committee, held_from,"
                + " recorded_at, recorded_by, version) values (gen_random_uuid(), '" + account + "', '" + member
                + "', 'Lý Văn Thử', 'TY', 'QN-UBKT', '2020-01-01', now(), 'test', 0)");
        return Database.column("select id from inspector where account = '" + account + "'")
                .getFirst();
    }
}
