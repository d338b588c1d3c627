package vn.capuy.document.mobilisation.model;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The chain of replication to which a model belongs.
 *
 * @param model the model that was asked for
 * @param links from the first origin down, each before those that follow it; those that the caller may not know of are left out
 * @param more whether there are more than are told
 */
@Schema(name = "MobilisationChain")
public record ChainView(UUID model, List<ChainLink> links, boolean more) {}
