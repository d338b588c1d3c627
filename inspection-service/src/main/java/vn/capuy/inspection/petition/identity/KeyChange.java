package vn.capuy.inspection.petition.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * After the key was changed, writes what former keys encrypted anew under the current one when the service starts, so that the
 * former ones can be taken out of the configuration, and that the same sender is still found.
 */
@ApplicationScoped
class KeyChange {
    private static final Logger LOG = Logger.getLogger(KeyChange.class);
    private static final int AT_ONCE = 100;

    private final IdentityKeys keys;
    private final IdentityCipher cipher;
    private final Identities identities;

    KeyChange(IdentityKeys keys, IdentityCipher cipher, Identities identities) {
        this.keys = keys;
        this.cipher = cipher;
        this.identities = identities;
    }

    void atStart(@Observes StartupEvent started) {
        int rewritten = 0;
        for (int some = AT_ONCE; some == AT_ONCE; rewritten += some) {
            some = QuarkusTransaction.requiringNew().call(this::rewriteSome);
        }
        if (rewritten > 0) {
            LOG.infof(
                    "%d identities are now encrypted by key %s",
                    rewritten, keys.current().id());
        }
    }

    private int rewriteSome() {
        List<Identities.Stored> old = identities.underOthers(keys.current().id(), keys.formerIds(), AT_ONCE);
        for (Identities.Stored each : old) {
            SenderIdentity identity = cipher.open(each.petition(), each.sealed());
            identities.rewrite(
                    each.id(),
                    cipher.seal(each.petition(), identity),
                    SenderMarks.of(identity, keys.current().marks()));
        }
        return old.size();
    }
}
