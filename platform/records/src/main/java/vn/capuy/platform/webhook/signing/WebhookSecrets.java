package vn.capuy.platform.webhook.signing;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.secret.Sealed;
import vn.capuy.platform.secret.Sealer;
import vn.capuy.platform.sql.Rows;

/** The secrets of subscribers: drawn here, told once, kept encrypted. */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
public class WebhookSecrets {
    /** By which a receiver's library knows what it is (Standard Webhooks). */
    private static final String PREFIX = "whsec_";

    private static final int BYTES = 32;

    private final WebhookKeys keys;
    private final Jdbi jdbi;
    private final Clock clock;
    private final Duration overlap;
    private final SecureRandom random = new SecureRandom();

    WebhookSecrets(
            WebhookKeys keys,
            Jdbi jdbi,
            Clock clock,
            @ConfigProperty(name = "capuy.webhooks.secret-overlap") Duration overlap) {
        this.keys = keys;
        this.jdbi = jdbi;
        this.clock = clock;
        this.overlap = overlap;
    }

    /** A secret as it is stored. */
    public record Stored(UUID webhook, int number, String keyId, byte[] nonce, byte[] content) {
        /** What the secret is bound to. */
        String owner() {
            return webhook + " " + number;
        }

        Sealed sealed() {
            return new Sealed(keyId, nonce, content);
        }
    }

    /**
     * Draws a secret; by the one before is signed for a while beside it, by older ones no more. In the caller's transaction.
     *
     * @return the secret as a receiver's library takes it; it cannot be had again
     */
    public String draw(UUID webhook) {
        var sealer = new Sealer(keys.require());
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from webhook_secret where webhook = :webhook and ends_at is not null")
                    .bind("webhook", webhook)
                    .execute();
            handle.createUpdate("""
                            update webhook_secret set ends_at = greatest(drawn_at, cast(:ends as timestamptz))
                            where webhook = :webhook and ends_at is null""")
                    .bind("webhook", webhook)
                    .bind("ends", clock.instant().plus(overlap))
                    .execute();
            int number = handle.createQuery(
                            "select coalesce(max(number), 0) + 1 from webhook_secret where webhook = :webhook")
                    .bind("webhook", webhook)
                    .mapTo(int.class)
                    .one();
            Sealed sealed = sealer.seal(webhook + " " + number, secret);
            handle.createUpdate("""
                            insert into webhook_secret (webhook, number, key_id, nonce, content, drawn_at)
                            values (:webhook, :number, :key, :nonce, :content, :now)""")
                    .bind("webhook", webhook)
                    .bind("number", number)
                    .bind("key", sealed.keyId())
                    .bind("nonce", sealed.nonce())
                    .bind("content", sealed.content())
                    .bind("now", clock.instant())
                    .execute();
        });
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** The bytes of all secrets by which is signed now, the newest first. */
    public List<byte[]> holding(UUID webhook) {
        var sealer = new Sealer(keys.require());
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                                select webhook, number, key_id, nonce, content from webhook_secret
                                where webhook = :webhook and (ends_at is null or ends_at > :now) order by number desc""")
                        .bind("webhook", webhook)
                        .bind("now", clock.instant())
                        .map(Rows.of(Stored.class))
                        .list())
                .stream()
                .map(each -> sealer.open(each.owner(), each.sealed()))
                .toList();
    }

    /** Writes some that former keys encrypted anew under the current one; how many. */
    int rewrite(int atMost) {
        var ring = keys.require();
        var sealer = new Sealer(ring);
        return jdbi.withHandle(handle -> {
            List<Stored> old = handle.createQuery("""
                            select webhook, number, key_id, nonce, content from webhook_secret
                            where key_id = any(:former) order by webhook, number limit :most for update skip locked""")
                    .bindArray("former", String.class, ring.formerIds())
                    .bind("most", atMost)
                    .map(Rows.of(Stored.class))
                    .list();
            old.forEach(
                    each -> replace(handle, each, sealer.seal(each.owner(), sealer.open(each.owner(), each.sealed()))));
            return old.size();
        });
    }

    private static void replace(Handle handle, Stored old, Sealed sealed) {
        handle.createUpdate("""
                        update webhook_secret set key_id = :key, nonce = :nonce, content = :content
                        where webhook = :webhook and number = :number""")
                .bind("key", sealed.keyId())
                .bind("nonce", sealed.nonce())
                .bind("content", sealed.content())
                .bind("webhook", old.webhook())
                .bind("number", old.number())
                .execute();
    }
}
