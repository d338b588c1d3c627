package vn.capuy.platform.webhook.target;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks for the addresses of a host, on threads of its own: a look-up that hangs in the system holds its thread, and would hold
 * up all virtual threads with it.
 */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
public class HostLookup {
    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ExecutorService threads = threads();

    /** @throws UnknownHostException where there is none, or none was told in time */
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        var asked = threads.submit(() -> List.of(InetAddress.getAllByName(host)));
        try {
            return asked.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notTold) {
            asked.cancel(true);
            throw new UnknownHostException(host);
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private static ExecutorService threads() {
        var pool = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                30,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("webhook-host-", 0).factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
