/**
 * The organisation in every service: the owner writes it through {@link vn.capuy.platform.organisation.OrganisationStore},
 * the others keep the same tables as a copy by the owner's feed. Placements are dated; "below" is always asked for a day.
 */
package vn.capuy.platform.organisation;
