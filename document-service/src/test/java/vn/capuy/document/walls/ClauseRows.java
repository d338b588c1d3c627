package vn.capuy.document.walls;

import static vn.capuy.testing.walls.WallRow.Wall.FORBIDDEN;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.document.Desk;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRow.Attempt;
import vn.capuy.testing.walls.WallRows;

/** Clauses are what a document says: of a secret one for who is cleared alone. */
public class ClauseRows implements WallRows<Ground> {
    private static final String CLAUSES = "/clauses";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inside("listClauses", RegistryRows.READ, (on, as, role) -> as.get(on.path(CLAUSES))),
                inside("readClause", RegistryRows.READ, (on, as, role) -> as.get(on.path(CLAUSES + "/" + entered(on)))),
                inside("enterClauses", RegistryRows.EDIT, (on, as, role) -> on.at(as)
                        .body(clauses())
                        .post(on.path(CLAUSES))),
                inside("voidClause", RegistryRows.EDIT, (on, as, role) -> {
                    String path = on.path(CLAUSES + "/" + entered(on) + "/void");
                    return on.at(as).body(Map.of("reason", "Nhập nhầm")).post(path);
                }),
                inside("importClauses", RegistryRows.EDIT, (on, as, role) -> on.at(as)
                        .contentType("text/csv; charset=UTF-8")
                        .body("ref,kind,label,content\n1,ARTICLE,Điều 1,Nội dung\n".getBytes(StandardCharsets.UTF_8))
                        .post(on.path(CLAUSES + "/imports"))),
                open(
                        "readClauseImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(on.path(CLAUSES + "/imports/template.xlsx"))));
    }

    private static WallRow<Ground> inside(String operation, Set<String> roles, Attempt<Ground> attempt) {
        return new WallRow<>(operation, roles, attempt, NOT_FOUND, FORBIDDEN);
    }

    private static Map<String, Object> clauses() {
        return Map.of("clauses", List.of(Map.of("kind", "ARTICLE", "label", "Điều 1", "content", "Nội dung")));
    }

    /** A clause of the document; of a secret one, which has none, any id. */
    private static String entered(Ground on) {
        Response entered = on.at(Desk.provinceClerk()).body(clauses()).post(on.path(CLAUSES));
        return entered.statusCode() == 201
                ? entered.path("[0].id")
                : UUID.randomUUID().toString();
    }
}
