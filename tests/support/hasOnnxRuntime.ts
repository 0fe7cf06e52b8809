/** Whether the optional package that runs models is installed; tests that need it skip without, and say so. */
export const hasOnnxRuntime = ((): boolean => {
  try {
    return import.meta.resolve('onnxruntime-web') !== ''
  } catch {
    return false
  }
})()
