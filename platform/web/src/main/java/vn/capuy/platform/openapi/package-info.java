/** What the contract of every service says of all its operations: who may call them, and the refusals they can give. */
package vn.capuy.platform.openapi;
