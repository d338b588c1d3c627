package vn.capuy.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import vn.capuy.localpostgres.PostgresServer;
import vn.capuy.localpostgres.Provisioning;

/**
 * What a record-keeping service stands among: its database with the two roles it has in earnest, the identity provider, and
 * the services whose feeds it follows. Used once per module: {@code @QuarkusTestResource(Surroundings.class)}.
 */
public class Surroundings implements QuarkusTestResourceLifecycleManager {
    private static final String DATABASE = "capuy_test";
    private static final String OWNER = "capuy_test_owner";
    private static final String APP = "capuy_test";

    private PostgresServer postgres;
    private TestIssuer issuer;
    private TestFeed feed;

    @Override
    public Map<String, String> start() {
        postgres = PostgresServer.temporary().start();
        Provisioning.database(postgres, DATABASE, OWNER, "owner", APP, "app");
        issuer = TestIssuer.start();
        feed = TestFeed.start();
        // Tests may be loaded by another class loader than this resource; the process is what they share.
        System.setProperty(Database.URL, postgres.jdbcUrl(DATABASE));
        System.setProperty(Database.USER, postgres.superuser());
        System.setProperty(Database.PASSWORD, postgres.password());
        System.setProperty(TestFeed.ADDRESS, feed.address());
        var config = new HashMap<String, String>();
        config.put("capuy.database.url", postgres.jdbcUrl(DATABASE));
        config.put("capuy.database.user", APP);
        config.put("capuy.database.password", "app");
        config.put("capuy.database.owner", OWNER);
        config.put("capuy.database.owner.password", "owner");
        config.put("capuy.cadre.url", feed.address());
        config.put("capuy.inspection.url", feed.address());
        config.put("capuy.document.url", feed.address());
        config.put("capuy.identity.key", AppProcess.IDENTITY_KEY);
        config.put("capuy.webhook.key", AppProcess.WEBHOOK_KEY);
        config.putAll(issuer.config());
        return config;
    }

    @Override
    public void stop() {
        if (feed != null) {
            feed.stop();
        }
        if (issuer != null) {
            issuer.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }
}
