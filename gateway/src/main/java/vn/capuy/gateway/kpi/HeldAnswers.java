package vn.capuy.gateway.kpi;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.capuy.gateway.service.SuiteService;
import vn.capuy.kernel.name.Language;

/**
 * The last answers of the services, for a while and within a bound of memory. None is told as if it were today's: a service
 * is asked each time, with the caller's own token, and says either that its answer still holds or another; where it says
 * nothing, what is held is shown as the last known, with its age.
 */
@ApplicationScoped
class HeldAnswers {
    /** What an entry costs beside its content, roughly. */
    private static final int OVERHEAD = 512;

    private final Cache<Key, Held<?>> held;

    HeldAnswers(KpiLimits limits) {
        this.held = Caffeine.newBuilder()
                .maximumWeight(limits.heldSize().asLongValue())
                .weigher((Key key, Held<?> each) -> OVERHEAD + 2 * each.size())
                .expireAfterWrite(limits.heldFor())
                .build();
    }

    /**
     * @param question what was asked, without the moment where that is the present
     */
    record Key(SuiteService service, CallerKey caller, Language language, String question, Class<?> type) {
        static Key of(SuiteService service, AskedBy caller, Question<?> question) {
            return new Key(service, caller.key(), caller.language(), question.heldAs(), question.type());
        }
    }

    @SuppressWarnings("unchecked")
    <T> Optional<Held<T>> find(Key key) {
        // The type is part of the key.
        return Optional.ofNullable((Held<T>) held.getIfPresent(key));
    }

    void hold(Key key, Held<?> answer) {
        held.put(key, answer);
    }

    /** Drops what a service no longer lets this caller have. */
    void drop(Key key) {
        held.invalidate(key);
    }

    void dropAll() {
        held.invalidateAll();
    }

    long count() {
        held.cleanUp();
        return held.estimatedSize();
    }
}
