package vn.capuy.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldPathTest {
    @ParameterizedTest
    @CsvSource({
        "/, 200, /",
        "/api/cadre/v1/people, 200, /api/cadre/v1/people",
        "/api/cadre/v1/people/CB-00429, 200, /api/cadre/v1/people/{}",
        "/api/cadre/v1/people/CB-00429/history, 200, /api/cadre/v1/people/{}/history",
        "/api/document/v1/documents/05-NQ%20HU, 412, /api/document/v1/documents/{}",
        "/api/cadre/v1/people/Nguy%E1%BB%85n, 200, /api/cadre/v1/people/{}",
        "/api/cadre/v1/people/ly-a-sang, 404, /api/cadre/v1/{}",
        "/api/cadre/v1/people, 503, /api/cadre/v1/{}",
        "/api/cadre/v1, 404, /api/cadre/v1",
        "/api/ly-a-sang, 404, {}",
        "/ly-a-sang, 404, {}",
        "/q/openapi, 200, /q/openapi",
        "/web/figures.js, 200, /web/figures.js",
        "/api/cadre/v1/people/imports/template.xlsx, 200, /api/cadre/v1/people/imports/template.xlsx"
    })
    void of_a_path_the_words_of_the_interface_are_told_and_nothing_else(String path, int status, String told) {
        assertEquals(told, ToldPath.of(path, status));
    }
}
