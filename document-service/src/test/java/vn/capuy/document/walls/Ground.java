package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.with;

import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.document.Desk;

/** A document of the district, just issued, on which one attempt is made. */
public final class Ground {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final int number = NUMBER.incrementAndGet();
    private final String id;

    private Ground(boolean secret) {
        var plan = document("BL", "PLAN", "2022-06-15");
        id = issued(secret ? with(plan, "secrecy", "SECRET") : plan);
    }

    static Ground open() {
        return new Ground(false);
    }

    static Ground secret() {
        return new Ground(true);
    }

    /** One for each attempt, for what must be unique. */
    public int number() {
        return number;
    }

    /** Number and symbol of the document. */
    public String notation() {
        return Desk.provinceClerk().get(path("")).then().extract().path("notation");
    }

    public String documentId() {
        return id;
    }

    /** The path of the document, or of what stands below it. */
    public String path(String below) {
        return ROOT + "/documents/" + id + below;
    }

    /** With the version of the document from which a change is made. */
    public RequestSpecification at(RequestSpecification as) {
        return as.header("If-Match", Desk.provinceClerk().get(path("")).header("ETag"));
    }
}
