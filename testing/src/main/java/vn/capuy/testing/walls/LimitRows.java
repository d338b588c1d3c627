package vn.capuy.testing.walls;

import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import vn.capuy.testing.Tokens;

/**
 * The figures of regulations, which an administrator enters.
 *
 * @param <G> the record on which attempts are made
 */
public abstract class LimitRows<G> implements WallRows<G> {
    private static final Set<String> ADMINISTRATOR = Set.of("administrator");
    private static final AtomicInteger DAY = new AtomicInteger();

    private final String limits;
    private final String limit;
    private final String reader;
    private final Function<Tokens, RequestSpecification> as;

    /**
     * @param root the path of the service
     * @param name a limit that takes a whole number
     * @param reader the role that reads its records
     */
    protected LimitRows(String root, String name, String reader, Function<Tokens, RequestSpecification> as) {
        this.limits = root + "/limits";
        this.limit = limits + "/" + name;
        this.reader = reader;
        this.as = as;
    }

    @Override
    public List<WallRow<G>> rows() {
        Set<String> readers = Set.of(reader, "auditor", "administrator");
        return List.of(
                open("listLimits", readers, (on, caller, role) -> caller.get(limits)),
                open("readLimit", readers, (on, caller, role) -> caller.get(limit)),
                open("enterLimitVersion", ADMINISTRATOR, (on, caller, role) -> caller.body(version())
                        .post(limit + "/versions")),
                open("voidLimitVersion", ADMINISTRATOR, (on, caller, role) -> caller.header("If-Match", "\"0\"")
                        .body("{\"reason\":\"Nhập nhầm\"}")
                        .post(limits + "/versions/" + entered() + "/void")));
    }

    /** Of a day that is far enough for no figure to go by it. */
    private static String version() {
        return "{\"from\":\"%s\",\"figure\":31,\"document\":\"89/2015/QH13\",\"certainty\":\"GENERAL\"}"
                .formatted(LocalDate.of(2200, 1, 1).plusDays(DAY.incrementAndGet()));
    }

    private String entered() {
        List<String> ids = as.apply(
                        Tokens.of("administrator").roles("administrator").org("TW"))
                .body(version())
                .post(limit + "/versions")
                .then()
                .statusCode(200)
                .extract()
                .path("versions.id");
        return ids.getLast();
    }
}
