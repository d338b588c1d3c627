package vn.capuy.document.mobilisation.summary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was done with models in a period.
 *
 * @param registered models registered
 * @param surveyed surveys
 * @param recognised models recognised
 * @param replicated replications, of the unit whose model is followed
 * @param rewarded rewards
 */
@Schema(name = "MobilisationCounts")
public record Counts(long registered, long surveyed, long recognised, long replicated, long rewarded) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);
}
