package vn.capuy.inspection.walls;

import static io.restassured.RestAssured.given;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.restricted;
import static vn.capuy.inspection.casefile.Register.version;

import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** A case of the district, just opened by the inspector, on which one attempt is made. */
public final class Ground {
    /** Who is named in the case beside a grassroots committee. */
    public static final String MEMBER = "BL-P0001";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final int number = NUMBER.incrementAndGet();
    private final String id;

    private Ground(boolean restricted) {
        String json = aCase(
                "W-" + number,
                "INSPECTION_SIGNS_OF_VIOLATION",
                "BL-UBKT",
                "2022-05-16",
                organisation("BL-HM-DU"),
                member(MEMBER, "BL-HM-C01"));
        id = opened(restricted ? restricted(json) : json);
    }

    static Ground open() {
        return new Ground(false);
    }

    static Ground restrictedCase() {
        return new Ground(true);
    }

    /** One for each attempt, for references that must be unique. */
    public int number() {
        return number;
    }

    public String caseId() {
        return id;
    }

    /** The path of the case, or of what stands below it. */
    public String path(String below) {
        return CASES + "/" + id + below;
    }

    /** With the version of the case from which a change is made. */
    public RequestSpecification at(RequestSpecification as) {
        return as.header("If-Match", "\"" + version(id) + "\"");
    }

    /** For what is prepared by others than the one who attempts. */
    public static RequestSpecification anybody() {
        return given();
    }
}
