/** Who asks: name, roles, organisation scope and clearance, from the verified bearer token. */
package vn.capuy.platform.caller;
