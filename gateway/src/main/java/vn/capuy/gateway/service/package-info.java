/** The services behind the gateway: what they are called, which paths are theirs, where they run. */
package vn.capuy.gateway.service;
