package vn.capuy.testing.walls;

import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;
import vn.capuy.testing.walls.WallRow.Attempt;
import vn.capuy.testing.walls.WallRow.Wall;

/**
 * Subscribers to whom events are pushed.
 *
 * @param <G> the record on which attempts are made
 */
public abstract class WebhookRows<G> implements WallRows<G> {
    private static final Set<String> SUBSCRIBERS = Set.of("feed-reader");
    private static final Set<String> STOPPERS = Set.of("feed-reader", "administrator");
    private static final Set<String> READERS = Set.of("feed-reader", "administrator", "auditor");

    /** An address of the world that is for tests of connections alone: nothing is ever delivered to it here. */
    private static final String BODY =
            "{\"target\":\"https://8.8.8.8/events\",\"description\":\"Cổng tỉnh\",\"org\":\"BL\"}";

    private final String webhooks;
    private final Function<Tokens, RequestSpecification> as;

    /** @param root the path of the service */
    protected WebhookRows(String root, Function<Tokens, RequestSpecification> as) {
        this.webhooks = root + "/webhooks";
        this.as = as;
    }

    @Override
    public List<WallRow<G>> rows() {
        return List.of(
                inDistrict("subscribeWebhook", SUBSCRIBERS, Wall.REFUSED, (on, caller, role) -> caller.body(BODY)
                        .post(webhooks)),
                inDistrict("listWebhooks", READERS, Wall.EMPTY, (on, caller, role) -> caller.get(webhooks)),
                open("listEventTypes", READERS, (on, caller, role) -> caller.get(webhooks + "/event-types")),
                row("readWebhook", READERS, (caller, path) -> caller.get(path)),
                row("readWebhookHistory", READERS, (caller, path) -> caller.get(path + "/history")),
                row("listWebhookDeliveries", READERS, (caller, path) -> caller.get(path + "/deliveries")),
                row("changeWebhook", SUBSCRIBERS, (caller, path) -> first(caller)
                        .body(BODY)
                        .put(path)),
                row("pauseWebhook", STOPPERS, (caller, path) -> first(caller).post(path + "/pause")),
                row("resumeWebhook", SUBSCRIBERS, (caller, path) -> {
                    first(subscriber()).post(path + "/pause").then().statusCode(200);
                    return caller.header("If-Match", "\"1\"").post(path + "/resume");
                }),
                row("rotateWebhookSecret", SUBSCRIBERS, (caller, path) -> first(caller)
                        .post(path + "/rotate-secret")),
                row("voidWebhook", STOPPERS, (caller, path) -> first(caller)
                        .body("{\"reason\":\"Không dùng nữa\"}")
                        .post(path + "/void")),
                row("replayWebhook", SUBSCRIBERS, (caller, path) -> caller.post(path + "/replay?from=1")),
                row(
                        "replayWebhookEvent",
                        SUBSCRIBERS,
                        (caller, path) -> caller.post(path + "/deliveries/"
                                + Database.number("select max(position) from outbox") + "/replay")),
                row("testWebhook", SUBSCRIBERS, (caller, path) -> caller.post(path + "/test")));
    }

    /** A call on a subscriber of the district. */
    private interface Call {
        Response on(RequestSpecification caller, String path);
    }

    private WallRow<G> row(String operation, Set<String> roles, Call call) {
        Attempt<G> attempt = (on, caller, role) -> call.on(caller, subscribed());
        return inDistrict(operation, roles, Wall.NOT_FOUND, attempt);
    }

    private static RequestSpecification first(RequestSpecification caller) {
        return caller.header("If-Match", "\"0\"");
    }

    private RequestSpecification subscriber() {
        return as.apply(Tokens.of("integrator").roles("feed-reader").org("BL"));
    }

    /** One who has been told an event. */
    private String subscribed() {
        Database.run("""
                insert into outbox (id, position, aggregatetype, aggregateid, type, org, at, payload)
                values (gen_random_uuid(), nextval('outbox_position'), 'x', 'x', 'vn.capuy.x', null, now(), '{}')""");
        return webhooks + "/"
                + subscriber()
                        .body(BODY)
                        .post(webhooks)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("webhook.id");
    }
}
