package vn.capuy.report.walls;

import static vn.capuy.report.Desk.SEALS;

import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.report.Desk;
import vn.capuy.report.Told;
import vn.capuy.testing.Tokens;

/** A seal of the district, just made by one of this clearance, on which one attempt is made. */
public final class Ground {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final int number = NUMBER.incrementAndGet();
    private final String clearance;
    private final String seal;

    Ground(String clearance) {
        this.clearance = clearance;
        var office = Tokens.of("office")
                .roles("report-editor", "kpi-reader")
                .org("QN")
                .clearance(clearance);
        seal = Desk.as(office)
                .body(Told.request())
                .post(SEALS)
                .then()
                .statusCode(201)
                .extract()
                .path("seal.id");
    }

    /** One for each attempt, for what must be unique. */
    int number() {
        return number;
    }

    /** Of whoever made it. */
    String clearance() {
        return clearance;
    }

    String id() {
        return seal;
    }

    /** The path of the seal, or of what stands below it. */
    String path(String below) {
        return SEALS + "/" + seal + below;
    }
}
