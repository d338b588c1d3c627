package vn.capuy.cadre.dossier;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision that put a cadre into a post or took him out of it.
 *
 * @param reference number and symbol, or code, where the decision has one
 */
@Schema(name = "HoldingGround")
public record GroundView(@Schema(examples = "MOVEMENT") String kind, UUID id, String reference) {}
