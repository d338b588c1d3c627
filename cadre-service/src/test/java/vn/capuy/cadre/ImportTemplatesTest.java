package vn.capuy.cadre;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Surroundings;

/** Every import has a template, and the template is a file that the import takes. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ImportTemplatesTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TEMPLATE = "/template.xlsx";

    @BeforeEach
    void seed() {
        Seed.organisation();
    }

    private static Set<String> paths() {
        return given().accept("application/json")
                .get("/q/openapi")
                .jsonPath()
                .<String, Object>getMap("paths")
                .keySet();
    }

    @Test
    void every_import_takes_its_own_template() {
        Set<String> paths = paths();
        List<String> imports =
                paths.stream().filter(path -> path.endsWith("/imports")).toList();
        assertTrue(imports.size() >= 13, imports::toString);
        assertEquals(
                Set.copyOf(imports),
                paths.stream()
                        .filter(path -> path.endsWith(TEMPLATE))
                        .map(path -> path.substring(0, path.length() - TEMPLATE.length()))
                        .collect(Collectors.toSet()));
        for (String path : imports) {
            String query = path.contains("/entries/") ? "?kind=SALARY" : "";
            byte[] template = Api.importer()
                    .basePath("")
                    .accept(XLSX)
                    .get(path + TEMPLATE + query)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            Api.importer()
                    .basePath("")
                    .contentType(XLSX)
                    .body(template)
                    .post(path + query + (query.isEmpty() ? "?" : "&") + "dryRun=true")
                    .then()
                    .statusCode(200)
                    .body("rows", equalTo(0))
                    .body("faults", equalTo(0));
        }
    }
}
