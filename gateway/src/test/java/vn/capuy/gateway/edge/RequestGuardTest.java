package vn.capuy.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/cadre/v1/people",
                "/api/cadre/v1/people/",
                "/api/cadre/v1/people?q=Nguy%E1%BB%85n%20V%C4%83n%2F%2E%2E;%25",
                "/api/document/v1/documents/05-NQ%20HU",
                "/api/cadre/v1/people/...hidden",
                "/api/cadre/v1/people/a%7Eb~c",
                "/q/openapi?format=json"
            })
    void a_plain_path_passes(String target) {
        assertTrue(RequestGuard.isPlain(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "http://127.0.0.1/api/cadre/v1/people",
                "/api/cadre/v1/../../kpi/v1/figures",
                "/api/cadre/v1/./people",
                "/api/cadre/v1/..",
                "/api/cadre//v1/people",
                "//api/cadre/v1",
                "/api/cadre/v1/%2e%2e/people",
                "/api/cadre/v1/%2E/people",
                "/api/cadre/v1/a%2fb",
                "/api/cadre/v1/a%2Fb",
                "/api/cadre/v1/a%5cb",
                "/api/cadre/v1/a\\b",
                "/api/cadre/v1/a%3Bb",
                "/api/cadre/v1;v=1/people",
                "/api/cadre/v1/%252e%252e/people",
                "/api/cadre/v1/a%25b",
                "/api/cadre/v1/a%00b",
                "/api/cadre/v1/a%0d%0ab",
                "/api/cadre/v1/a%7fb",
                "/api/cadre/v1/a%",
                "/api/cadre/v1/a%2",
                "/api/cadre/v1/a%zz",
                "/%61pi/cadre/v1/people",
                "/api/%6Bpi/v1/figures",
                "/api/cadre/v1/people/%69mports",
                "/api/cadre/v%31/people",
                "/api/cadre/v1/working%2Dgroups",
                "/api/cadre/v1/a%5Fb",
                "/api/cadre/v1/%c0%af",
                "/api/cadre/v1/%ff",
                "/api/cadre/v1/a#b",
                "/api/cadre/v1/people?q=\u0001",
                "/api/cadre/v1/\u00e9"
            })
    void a_path_that_two_programs_may_read_differently_does_not(String target) {
        assertFalse(RequestGuard.isPlain(target));
    }
}
