package vn.capuy.document.period;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.task.Assigned.office;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Periods as tests close them. */
public final class Closed {
    public static final String PERIODS = ROOT + "/task-periods";

    private Closed() {}

    public static Response close(RequestSpecification who, String org, String kind, String on) {
        return who.body(Map.of("org", org, "kind", kind, "on", on)).post(PERIODS);
    }

    /** Of the district; answers with the id. */
    public static String closed(String kind, String on) {
        return close(office(), "BL", kind, on).then().statusCode(201).extract().path("id");
    }
}
