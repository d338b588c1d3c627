package vn.capuy.gateway.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;

/** A token bucket for each client and kind of request, for as long as it is not full again. */
@Singleton
class ClientBuckets {
    private final RateSettings settings;
    private final Cache<Client, Bucket> buckets;

    ClientBuckets(RateSettings settings) {
        this.settings = settings;
        Duration longest = Arrays.stream(RequestKind.values())
                .map(kind -> kind.quota(settings).per())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.clients())
                .expireAfterAccess(longest)
                .build();
    }

    private record Client(RequestKind kind, String who) {}

    /**
     * Takes one token, if there is one.
     *
     * @param who the subject of a token that holds, or a network address
     */
    ConsumptionProbe take(RequestKind kind, String who) {
        return buckets.get(new Client(kind, who), this::full).tryConsumeAndReturnRemaining(1);
    }

    private Bucket full(Client client) {
        var quota = client.kind().quota(settings);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota.requests()).refillGreedy(quota.requests(), quota.per()))
                .build();
    }

    void forgetAll() {
        buckets.invalidateAll();
    }

    /** How many are remembered. */
    long count() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }
}
