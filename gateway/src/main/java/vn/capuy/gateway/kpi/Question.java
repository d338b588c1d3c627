package vn.capuy.gateway.kpi;

import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import vn.capuy.gateway.service.SuiteService;

/**
 * What all services are asked at once.
 *
 * @param path below each service's prefix, with the query
 * @param heldAs under what its answers are held; null where they are not
 * @param fits whether an answer is one to this very question
 * @param again what a held answer is when it is told to this question
 */
record Question<T>(
        String path, Class<T> type, String heldAs, BiPredicate<T, SuiteService> fits, UnaryOperator<T> again) {
    /** One whose answers are not held. */
    static <T> Question<T> of(String path, Class<T> type) {
        return new Question<>(path, type, null, (answer, service) -> true, UnaryOperator.identity());
    }
}
