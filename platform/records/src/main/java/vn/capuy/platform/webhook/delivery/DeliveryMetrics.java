package vn.capuy.platform.webhook.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;

/** How many deliveries wait, how many are dead, how many subscribers are suspended; counted now and then, not at each look. */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
public class DeliveryMetrics {
    private static final String DELIVERIES = "capuy.webhook.deliveries";

    private final Jdbi jdbi;
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong dead = new AtomicLong();
    private final AtomicLong suspended = new AtomicLong();

    DeliveryMetrics(Jdbi jdbi, MeterRegistry meters) {
        this.jdbi = jdbi;
        Gauge.builder(DELIVERIES, pending::get).tag("state", "pending").register(meters);
        Gauge.builder(DELIVERIES, dead::get).tag("state", "dead").register(meters);
        Gauge.builder("capuy.webhooks.suspended", suspended::get).register(meters);
    }

    @Scheduled(every = "{capuy.webhooks.count-every}", delayed = "5s")
    void countNowAndThen() {
        count();
    }

    public void count() {
        jdbi.useHandle(handle -> handle.createQuery("""
                        select (select count(*) from webhook_delivery where state = 'PENDING') as pending,
                          (select count(*) from webhook_delivery where state = 'DEAD') as dead,
                          (select count(*) from webhook where state = 'SUSPENDED') as suspended""")
                .map((row, context) -> {
                    pending.set(row.getLong("pending"));
                    dead.set(row.getLong("dead"));
                    suspended.set(row.getLong("suspended"));
                    return row.getLong("pending");
                })
                .one());
    }
}
