package vn.capuy.platform.webhook;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The subscribers of which the caller may know. */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {
    private static final String VIEW = """
            select w.id, w.target, w.description, w.types, w.org, w.state, w.suspended_for,
              c.position::text as last_event,
              (select count(*) from webhook_delivery d where d.webhook = w.id and d.state = 'DEAD') as dead,
              (select max(s.ends_at) from webhook_secret s where s.webhook = w.id and s.ends_at > :now)
                as former_secret_until,
              w.recorded_at, w.recorded_by, w.voided_at, w.void_reason, w.version
            from webhook w join webhook_cursor c on c.webhook = w.id
            where\s""" + Organisation.withinScope("w.org");

    private static final String LIST = VIEW + " and " + Projections.equal("w.state", "state");

    private final Projections projections;
    private final Clock clock;

    Webhooks(Projections projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    Page<WebhookView> page(WebhookState state, PageRequest page) {
        var list = new ListQuery<>(LIST, WebhookView.class, List.of(ListQuery.id("id")), row -> Cursor.at(row.id()));
        return projections.page(list, page, Filters.of("state", state, "now", clock.instant()));
    }

    /** Counts as a change of it: of two that draw a secret from one version, the second is told that there was another. */
    void touch(Webhook webhook) {
        getEntityManager()
                .createNativeQuery("update webhook set version = version + 1 where id = ?1")
                .setParameter(1, webhook.id())
                .executeUpdate();
        getEntityManager().refresh(webhook);
    }

    Optional<WebhookView> find(UUID id) {
        return projections.one(VIEW + " and w.id = :id", WebhookView.class, Map.of("id", id, "now", clock.instant()));
    }
}
